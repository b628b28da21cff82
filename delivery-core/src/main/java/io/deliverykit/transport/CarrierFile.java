package io.deliverykit.transport;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a carrier (承运方档案, TR-01). It keeps how its last shipments went and what that makes of its score, so
 * that it goes off the list of the qualified by itself (PU-05).
 *
 * @param name as it stands on the vehicles
 * @param contact whom to call, and how
 * @param evaluations what was found each time that it was evaluated, the latest last
 * @param contract null while there is none
 * @param scorecard of its shipments since it was last evaluated
 */
public record CarrierFile(
        String name,
        String contact,
        List<CarrierEvaluation> evaluations,
        @Nullable CarrierContract contract,
        Scorecard scorecard) {
    public CarrierFile {
        evaluations = List.copyOf(evaluations);
    }

    public static Ref<CarrierFile> ref(String id) {
        return Ref.of(CarrierFileLifecycle.NAME, id);
    }

    /** Evaluated; what it did before says nothing any more. */
    CarrierFile evaluated(CarrierEvaluation found) {
        List<CarrierEvaluation> more = new ArrayList<>(evaluations);
        more.add(found);
        return new CarrierFile(name, contact, more, contract, Scorecard.EMPTY);
    }

    CarrierFile withContact(String other) {
        return new CarrierFile(name, other, evaluations, contract, scorecard);
    }

    CarrierFile under(CarrierContract signed) {
        return new CarrierFile(name, contact, evaluations, signed, scorecard);
    }

    CarrierFile with(Scorecard other) {
        return new CarrierFile(name, contact, evaluations, contract, other);
    }
}
