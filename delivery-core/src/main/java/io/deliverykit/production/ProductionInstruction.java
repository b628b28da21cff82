package io.deliverykit.production;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.product.Product;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The instruction to make what an order asks for (生产指令单).
 *
 * <p>One instruction is one lot: it is planned, made, inspected and stocked together. Where fewer pieces come out of it than
 * it said, the order can be instructed once more for the rest (SO-09).
 *
 * @param completeSet whether it is of complete sets, which are planned and packed with more time (成套产品, PN-01, PN-11)
 * @param packing the standard to which it is packed for shipping (PN-07)
 * @param due the day by which it is to be stocked
 * @param papers what engineering has handed over (PN-05)
 * @param replaced the drawings that were handed over before those that hold now (PN-12)
 * @param meeting null until there was one (PN-08)
 * @param plan null until it was drawn up
 * @param packingTold whether the packers know when the goods come (PN-11)
 * @param shelved what goods receipts have put on shelves of what was stocked
 */
public record ProductionInstruction(
        Ref<SalesOrder> order,
        Ref<CustomerAccount> customer,
        List<InstructedLine> lines,
        boolean completeSet,
        String packing,
        LocalDate due,
        List<EngineeringPaper> papers,
        List<ReplacedDrawings> replaced,
        @Nullable PlanningMeeting meeting,
        @Nullable Plan plan,
        boolean packingTold,
        FollowUp followUp,
        Making making,
        Shares<Quantity> shelved) {
    public ProductionInstruction {
        lines = List.copyOf(lines);
        papers = List.copyOf(papers);
        replaced = List.copyOf(replaced);
        shelved = shelved == null ? Shares.none() : shelved;
    }

    public static Ref<ProductionInstruction> ref(String id) {
        return Ref.of(ProductionInstructionLifecycle.NAME, id);
    }

    public Optional<InstructedLine> line(String id) {
        return lines.stream().filter(each -> each.line().equals(id)).findFirst();
    }

    public Optional<Task> task(String id) {
        return Optional.ofNullable(plan).flatMap(drawn -> drawn.task(id));
    }

    /** The number of this document as engineering handed it over; empty while it has not. */
    public Optional<String> paper(EngineeringDocument kind) {
        return papers.stream()
                .filter(each -> each.kind() == kind)
                .map(EngineeringPaper::number)
                .findFirst();
    }

    Set<Ref<Product>> products() {
        return lines.stream().map(each -> Product.ref(each.product())).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Ref<DepartmentRequest>> requests() {
        return plan == null
                ? Set.of()
                : plan.tasks().stream()
                        .map(Task::readiness)
                        .filter(Objects::nonNull)
                        .map(Readiness::request)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Ref<DesignChange>> notices() {
        return replaced.stream()
                .map(ReplacedDrawings::notice)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Ref<OutsourcingRequest>> outsourcings() {
        return followUp.remedies().stream()
                .map(Remedy::outsourcing)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    ProductionInstruction withPapers(List<EngineeringPaper> handedOver, @Nullable Ref<DesignChange> notice) {
        Map<EngineeringDocument, EngineeringPaper> all = new TreeMap<>();
        Stream.concat(papers.stream(), handedOver.stream()).forEach(each -> all.put(each.kind(), each));
        ProductionInstruction after = with(copy -> copy.papers = List.copyOf(all.values()));
        Optional<String> before = paper(EngineeringDocument.DRAWINGS);
        return before.isEmpty() || before.equals(after.paper(EngineeringDocument.DRAWINGS))
                ? after
                : after.with(copy -> copy.replaced = Stream.concat(
                                replaced.stream(), Stream.of(new ReplacedDrawings(before.get(), notice)))
                        .toList());
    }

    ProductionInstruction withMeeting(PlanningMeeting held) {
        return with(copy -> copy.meeting = held);
    }

    /** With another plan; when packing begins on another day, it is told anew (PN-11). */
    ProductionInstruction withPlan(Plan drawn) {
        boolean isStillTold = packingTold && plan != null && plan.packing().equals(drawn.packing());
        return with(copy -> {
            copy.plan = drawn;
            copy.packingTold = isStillTold;
        });
    }

    ProductionInstruction withTask(String id, UnaryOperator<Task> change) {
        return plan == null ? this : withPlan(plan.with(id, change));
    }

    /** With every task of this kind done (PN-15). */
    ProductionInstruction withDone(TaskKind kind, Instant at) {
        return plan == null
                ? this
                : withPlan(plan.withEach(task -> task.planned().kind() == kind, task -> task.done(at)));
    }

    ProductionInstruction withPackingTold() {
        return with(copy -> copy.packingTold = true);
    }

    /** By another day, towards which it is followed anew. */
    ProductionInstruction withDue(LocalDate day) {
        return with(copy -> {
            copy.due = day;
            copy.followUp = FollowUp.NONE;
        });
    }

    ProductionInstruction withFollowUp(FollowUp next) {
        return with(copy -> copy.followUp = next);
    }

    ProductionInstruction withMaking(Making next) {
        return with(copy -> copy.making = next);
    }

    ProductionInstruction withShelved(Ref<GoodsReceipt> receipt, Map<String, Quantity> quantities) {
        return with(copy -> copy.shelved = shelved.with(receipt.id(), quantities, false));
    }

    private ProductionInstruction with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same goods of the same order, of which some parts are set anew. */
    private final class Copy {
        private LocalDate due = ProductionInstruction.this.due;
        private List<EngineeringPaper> papers = ProductionInstruction.this.papers;
        private List<ReplacedDrawings> replaced = ProductionInstruction.this.replaced;
        private @Nullable PlanningMeeting meeting = ProductionInstruction.this.meeting;
        private @Nullable Plan plan = ProductionInstruction.this.plan;
        private boolean packingTold = ProductionInstruction.this.packingTold;
        private FollowUp followUp = ProductionInstruction.this.followUp;
        private Making making = ProductionInstruction.this.making;
        private Shares<Quantity> shelved = ProductionInstruction.this.shelved;

        private ProductionInstruction made() {
            return new ProductionInstruction(
                    order,
                    customer,
                    lines,
                    completeSet,
                    packing,
                    due,
                    papers,
                    replaced,
                    meeting,
                    plan,
                    packingTold,
                    followUp,
                    making,
                    shelved);
        }
    }
}
