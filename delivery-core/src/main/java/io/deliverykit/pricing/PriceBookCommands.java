package io.deliverykit.pricing;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.pricing.PriceBook.Days;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link PriceBook}. */
public final class PriceBookCommands {
    private PriceBookCommands() {}

    /** Opens the book of the lists for everybody, once, before the first order (建立价目册). */
    public record OpenPriceBook() implements Opening<PriceBook> {
        @Override
        public PriceBook open(Turn turn) {
            return PriceBook.EMPTY;
        }
    }

    /** Nothing is sold by lists any more (停用价目册). */
    public record ClosePriceBook() implements Command<PriceBook> {}

    /**
     * The days of a list for everybody, as it stands.
     *
     * @param days null while it is not in force
     */
    public record Publish(Ref<PriceList> claimant, @Nullable Days days) implements Claim<PriceBook> {
        @Override
        public PriceBook change(PriceBook before, Turn turn) {
            return before.with(claimant.id(), days, turn.today());
        }

        @Override
        public boolean isNothing() {
            return days == null;
        }

        /** A list that only ends sooner asks for nothing more. */
        @Override
        public boolean exceeds(Claim<PriceBook> earlier) {
            return days != null
                    && !(earlier instanceof Publish was
                            && was.days != null
                            && days.from().equals(was.days.from()));
        }
    }
}
