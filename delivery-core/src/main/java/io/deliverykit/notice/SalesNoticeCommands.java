package io.deliverykit.notice;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quantity.Shares;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link SalesNotice}. */
public final class SalesNoticeCommands {
    private SalesNoticeCommands() {}

    /** The clerk draws it up from a confirmed order (制单, SN-01). */
    public record DraftNotice(
            @NotNull Ref<CustomerAccount> customer,
            @NotNull Ref<SalesOrder> order,
            @NotNull Ref<PriceList> priceList,
            @NotNull PaymentTerm payment,
            @NotEmpty List<@NotNull @Valid NoticeLine> lines)
            implements Opening<SalesNotice> {
        @Override
        public SalesNotice open(Turn turn) {
            return new SalesNotice(customer, order, priceList, payment, lines, NoticeDealings.NONE, Shares.none());
        }
    }

    /** The clerk writes the draft anew. */
    public record ReviseNotice(@NotEmpty List<@NotNull @Valid NoticeLine> lines) implements Command<SalesNotice> {
        @Override
        public SalesNotice change(SalesNotice before, Turn turn) {
            return before.withLines(lines);
        }
    }

    /** The clerk puts it before those who approve it (送审). */
    public record SubmitNotice() implements Command<SalesNotice> {}

    /** Sales wants the contract reviewed by every department before this is sent (要求合同评审, SN-02). */
    public record AskContractReview(@NotBlank String reason) implements Command<SalesNotice> {
        @Override
        public SalesNotice change(SalesNotice before, Turn turn) {
            return before.with(dealings -> dealings.withReview(reason));
        }
    }

    /** The clerk and the customer's representative sign the goods plan (要货计划签字, SN-06). */
    public record SignGoodsPlan(@NotBlank String representative) implements Command<SalesNotice> {
        @Override
        public SalesNotice change(SalesNotice before, Turn turn) {
            return before.with(dealings -> dealings.signed(turn.actor().person(), representative));
        }
    }

    /** Stock is short: production is asked for the rest (要求补货, SN-03). */
    public record AskReplenishment(@NotBlank String shortage) implements Command<SalesNotice> {
        @Override
        public SalesNotice change(SalesNotice before, Turn turn) {
            return before.with(dealings -> dealings.lacking(shortage));
        }
    }

    /** The keeper has the goods ready (备货完成, SN-03). */
    public record PrepareStock() implements Command<SalesNotice> {
        @Override
        public SalesNotice change(SalesNotice before, Turn turn) {
            return before.with(dealings -> dealings.ready(turn.actor().person()));
        }
    }

    /** It is not sent after all (取消). */
    public record CancelNotice(@NotBlank String reason) implements Command<SalesNotice> {}

    /**
     * What a delivery note has taken of this notice, as it stands.
     *
     * @param lines by line of the notice
     * @param isDone whether the note has ended
     */
    public record Serve(Ref<DeliveryNote> claimant, Map<String, Served> lines, boolean isDone)
            implements Claim<SalesNotice> {
        public Serve {
            lines = Map.copyOf(lines);
        }

        @Override
        public SalesNotice change(SalesNotice before, Turn turn) {
            return before.withServed(before.served().with(claimant.id(), lines, isDone));
        }

        @Override
        public boolean isNothing() {
            return lines.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<SalesNotice> earlier) {
            return earlier instanceof Serve was
                    && lines.entrySet().stream()
                            .anyMatch(each -> isMore(each.getValue(), was.lines.get(each.getKey())));
        }

        private static boolean isMore(Served asked, @Nullable Served had) {
            return had == null
                    ? asked.taken().isPositive()
                    : !asked.isCountedIn(had.reserved().unit()) || asked.taken().isMoreThan(had.taken());
        }
    }
}
