package io.deliverykit.lifecycle;

/**
 * What another document holds of a sum that this one guards: "note 7 holds 5 t of line 1". It says how things stand, not
 * what to add, so sending it twice does nothing and every way back restores exactly (XP-19). Only the engine gives it.
 *
 * @param <D> the owner that guards the sum
 */
public interface Claim<D> extends Command<D> {
    /** The document that holds it. */
    Ref<?> claimant();

    /** Whether it holds nothing at all. */
    boolean isNothing();

    /** Whether it asks for more than an earlier claim of the same claimant; only then may the owner refuse it. */
    boolean exceeds(Claim<D> earlier);
}
