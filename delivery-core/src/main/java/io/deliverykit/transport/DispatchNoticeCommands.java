package io.deliverykit.transport;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link DispatchNotice}. */
public final class DispatchNoticeCommands {
    private DispatchNoticeCommands() {}

    /** Sales issues it once contract and payment are checked (开具发货通知单). */
    public record IssueDispatch(
            @NotNull Ref<CustomerAccount> customer,
            @NotNull Ref<SalesOrder> order,
            @Nullable Ref<SalesContract> contract,
            @NotEmpty List<@NotNull @Valid DispatchLine> lines,
            @NotNull @Valid DispatchPlan plan)
            implements Opening<DispatchNotice> {
        @Override
        public DispatchNotice open(Turn turn) {
            return new DispatchNotice(customer, order, contract, lines, plan, List.of(), Set.of())
                    .handled(DispatchNoticeState.ISSUED, turn, "");
        }
    }

    /** The planner agrees that it can be done (计划审核). */
    public record ReviewDispatch() implements Command<DispatchNotice> {
        @Override
        public DispatchNotice change(DispatchNotice before, Turn turn) {
            return before.handled(DispatchNoticeState.REVIEWED, turn, "");
        }
    }

    /** The planner sends it back (退回). */
    public record ReturnDispatch(@NotBlank String reason) implements Command<DispatchNotice> {
        @Override
        public DispatchNotice change(DispatchNotice before, Turn turn) {
            return before.handled(DispatchNoticeState.RETURNED, turn, "");
        }
    }

    /** Sales issues it anew, as the planner wants it (重新开具). */
    public record ReissueDispatch(
            @NotEmpty List<@NotNull @Valid DispatchLine> lines,
            @NotNull @Valid DispatchPlan plan) implements Command<DispatchNotice> {
        @Override
        public DispatchNotice change(DispatchNotice before, Turn turn) {
            return before.with(lines, plan).handled(DispatchNoticeState.ISSUED, turn, "");
        }
    }

    /**
     * It is handed to warehouse and transport, in writing (下达仓库和储运, DN-20, DN-25).
     *
     * @param keeper who got it at the warehouse
     * @param dispatcher who got it at transport
     */
    public record HandDispatch(
            @NotBlank String keeper, @NotBlank String dispatcher) implements Command<DispatchNotice> {
        @Override
        public DispatchNotice change(DispatchNotice before, Turn turn) {
            return before.handled(DispatchNoticeState.HANDED, turn, keeper + ", " + dispatcher);
        }
    }

    /** The goods have left by these notes, and sales is told (出货知会). */
    public record FinishDispatch(@NotEmpty Set<@NotNull Ref<DeliveryNote>> notes) implements Command<DispatchNotice> {
        @Override
        public DispatchNotice change(DispatchNotice before, Turn turn) {
            return before.sentBy(notes).handled(DispatchNoticeState.DONE, turn, "");
        }
    }

    /** The goods are not sent by it (取消发货). */
    public record CancelDispatch(@NotBlank String reason) implements Command<DispatchNotice> {
        @Override
        public DispatchNotice change(DispatchNotice before, Turn turn) {
            return before.handled(DispatchNoticeState.CANCELLED, turn, "");
        }
    }
}
