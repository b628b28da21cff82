package io.deliverykit.production;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a {@link ProductionInstruction} from its issue to the shelf. What is done to its plan stands in
 * {@link PlanCommands}, what the order desk does to keep its date in {@link FollowUpCommands}.
 */
public final class ProductionInstructionCommands {
    private ProductionInstructionCommands() {}

    /** The order desk instructs production to make what an order asks for (下达生产指令, SO-09). */
    public record IssueInstruction(
            @NotNull Ref<SalesOrder> order,
            @NotNull Ref<CustomerAccount> customer,
            @NotEmpty List<@NotNull @Valid InstructedLine> lines,
            boolean completeSet,
            @NotBlank String packing,
            @NotNull LocalDate due)
            implements Opening<ProductionInstruction> {
        @Override
        public ProductionInstruction open(Turn turn) {
            return new ProductionInstruction(
                    order,
                    customer,
                    lines,
                    completeSet,
                    packing,
                    due,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    false,
                    FollowUp.NONE,
                    Making.NOT_BEGUN,
                    Shares.none());
        }
    }

    /**
     * Engineering hands documents over, or newer issues of them (移交技术资料, PN-05).
     *
     * @param notice by which drawings are replaced that were handed over before; null where none are (PN-12)
     */
    public record HandOverDocuments(
            @NotEmpty List<@NotNull @Valid EngineeringPaper> papers,
            @Nullable Ref<DesignChange> notice) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withPapers(papers, notice);
        }
    }

    /** The workshop begins (开工). */
    public record StartProduction() implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().begin());
        }
    }

    /** Engineering stops work that departs from its documents (责令停产, PN-06). */
    public record StopWork(
            @NotNull EngineeringDocument departsFrom,
            @NotBlank String reason) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().stopped(reason));
        }
    }

    /** Engineering lets the work go on (恢复生产, PN-06). */
    public record ResumeWork() implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().stopped(""));
        }
    }

    /** The packers are told when the goods come (通知包装, PN-11). */
    public record TellPacking() implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withPackingTold();
        }
    }

    /**
     * The goods are made and put before the final inspection (完工报检).
     *
     * @param madeBy who made them; none of them passes them (QI-05)
     */
    public record PresentGoods(
            @NotEmpty Set<@NotBlank String> madeBy, @NotNull String batch) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withDone(TaskKind.ASSEMBLY, turn.at())
                    .withMaking(before.making().presented(madeBy, batch));
        }
    }

    /** Goods that did not pass are made once more (重做). */
    public record MakeAgain(@NotBlank String reason) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().again());
        }
    }

    /** Goods that may not be issued yet lie in the warehouse (冻结入库, PN-07). */
    public record StockBlocked(@NotBlank String reason) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().blocked(reason));
        }
    }

    /**
     * The keeper stocks the goods, and they may be issued (成品入库, PN-07).
     *
     * @param goods what came of each line
     * @param packedTo the standard to which they are packed, as the keeper sees it
     */
    public record StockGoods(
            @NotEmpty Map<@NotBlank String, @NotNull Quantity> goods,
            @NotBlank String packedTo) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withDone(TaskKind.PACKING, turn.at())
                    .withMaking(before.making().stocked(goods));
        }
    }

    /** The order was agreed for another date, and so is the instruction (改期). */
    public record MoveDueDate(@NotNull LocalDate due) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withDue(due);
        }
    }

    /** It is not made (取消). */
    public record CancelInstruction(@NotBlank String reason) implements Command<ProductionInstruction> {}

    /** What an inspection of finished goods says, as it stands (PN-07). */
    public record Certify(Ref<QualityInspection> claimant, FinalInspection verdict)
            implements Claim<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withMaking(before.making().inspected(claimant, verdict));
        }

        @Override
        public boolean isNothing() {
            return false;
        }

        @Override
        public boolean exceeds(Claim<ProductionInstruction> earlier) {
            return false;
        }
    }

    /** What a goods receipt has put on shelves of what was made, by line (PN-07). */
    public record Store(Ref<GoodsReceipt> claimant, Map<String, Quantity> quantities)
            implements Claim<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withShelved(claimant, quantities);
        }

        @Override
        public boolean isNothing() {
            return quantities.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<ProductionInstruction> earlier) {
            return earlier instanceof Store was && Quantity.growAnywhere(quantities, was.quantities);
        }
    }
}
