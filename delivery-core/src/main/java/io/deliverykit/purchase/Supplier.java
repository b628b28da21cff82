package io.deliverykit.purchase;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.score.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who supplies material (供应商). It keeps how its last purchases went and what that makes of its score, so that it
 * goes off the list of the qualified by itself (PU-05). Whoever carries our goods has a file of its own.
 *
 * @param contact whom to call, and how
 * @param evaluation what was found about it; null before
 * @param evaluatedBy who evaluated it; empty before
 * @param scorecard of its purchases since it was last evaluated
 */
public record Supplier(
        String name, String contact, @Nullable Evaluation evaluation, String evaluatedBy, Scorecard scorecard) {
    public static Ref<Supplier> ref(String id) {
        return Ref.of(SupplierLifecycle.NAME, id);
    }

    /** Evaluated; what it did before says nothing any more. */
    Supplier evaluated(Evaluation found, String by) {
        return new Supplier(name, contact, found, by, Scorecard.EMPTY);
    }

    Supplier withContact(String other) {
        return new Supplier(name, other, evaluation, evaluatedBy, scorecard);
    }

    Supplier with(Scorecard other) {
        return new Supplier(name, contact, evaluation, evaluatedBy, other);
    }
}
