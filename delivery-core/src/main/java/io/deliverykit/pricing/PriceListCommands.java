package io.deliverykit.pricing;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link PriceList}. */
public final class PriceListCommands {
    private PriceListCommands() {}

    /**
     * Draws up a list (拟定价目表).
     *
     * @param customer the customer whose own list it is; null for a list for everybody
     * @param follows the list that prices its customers on the day before; null when none does
     * @param general for a customer's own list, the one for everybody on its first day; null when there is none
     */
    public record DraftPriceList(
            @NotBlank String name,
            @Nullable Ref<CustomerAccount> customer,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable Ref<PriceList> follows,
            @Nullable Ref<PriceList> general,
            @NotEmpty Map<@NotBlank String, @NotNull ListPrice> prices)
            implements Opening<PriceList> {
        @Override
        public PriceList open(Turn turn) {
            return new PriceList(name, customer, from, until, follows, general, null, prices);
        }
    }

    /** Writes it anew before it is in force: its days, the lists beside it, its prices (修改价目表). */
    public record RevisePriceList(
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable Ref<PriceList> follows,
            @Nullable Ref<PriceList> general,
            @NotEmpty Map<@NotBlank String, @NotNull ListPrice> prices)
            implements Command<PriceList> {
        @Override
        public PriceList change(PriceList before, Turn turn) {
            return new PriceList(
                    before.name(), before.customer(), from, until, follows, general, before.successor(), prices);
        }
    }

    /** Puts it before those who approve it (报审). */
    public record SubmitPriceList() implements Command<PriceList> {}

    /**
     * Ends it, because another list takes its place (替代); that one has gone the same way to be in force (PR-01).
     *
     * @param lastDay the last day on which this one is in force; the day after belongs to the other
     */
    public record Supersede(
            @NotNull Ref<PriceList> by, @NotNull LocalDate lastDay) implements Command<PriceList> {
        @Override
        public PriceList change(PriceList before, Turn turn) {
            return before.supersededBy(by, lastDay);
        }
    }

    /** Gives the draft up. */
    public record DropPriceList() implements Command<PriceList> {}
}
