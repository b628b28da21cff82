package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.LinePlan;
import io.deliverykit.examples.quickstart.replay.plan.OrderPlan;
import io.deliverykit.examples.quickstart.replay.story.Office.Stop;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.OrderTerms;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ArchiveOrder;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order from the contract to the archive. */
final class OrderStory {

    private static final Finding OFF_LIST =
            new Finding("off-list", "PR-02", "The price is {0}; the list says {1}. The sales director had to agree.");
    private static final Finding BELOW_FLOOR = new Finding(
            "below-floor",
            "PR-02",
            "The price is {0}, below the floor of {1}. The general manager and the sales director had to agree.");

    private final Office office;
    private final Papers papers;
    private final AccountStory account;
    private final OrderPlan plan;
    private final Ref<SalesOrder> order;
    private final Ref<SalesContract> contract;
    private final ContractSteps contracts;
    private final Map<String, Quantity> accepted = new HashMap<>();
    private int openNotes;
    private boolean isConfirmed;
    private boolean isReleased;
    private boolean awaitsPayment;

    OrderStory(Office office, Papers papers, AccountStory account, OrderPlan plan) {
        this.office = office;
        this.papers = papers;
        this.account = account;
        this.plan = plan;
        this.order = Papers.order(plan.number());
        this.contract = Papers.contract(plan.number());
        this.contracts = new ContractSteps(office, papers, plan);
        measure(plan.known());
    }

    private void measure(OrderPlan.Known known) {
        DatedStays dated = office.findings().dated();
        dated.dated(LeadStep.ORDER_TO_INSTRUCTION, order, known.ordered(), known.instructed());
        Moment released = known.instructed() == null ? known.ordered() : known.instructed();
        dated.dated(LeadStep.RELEASE_TO_DEPARTURE, order, released, known.departed());
        dated.dated(LeadStep.DEPARTURE_TO_CLOSE, order, known.departed(), known.accepted());
    }

    OrderPlan plan() {
        return plan;
    }

    void place() {
        if (plan.lines().isEmpty()) {
            return;
        }
        List<Submission<?>> steps = new ArrayList<>();
        office.findings().assume(Assumption.CONTRACT);
        steps.addAll(contracts.signed());
        review(steps);
        List<Submission<?>> priceSteps = priceApprovals();
        boolean isReported = plan.lines().stream().anyMatch(OrderStory::departsFromList);
        if (!isReported) {
            steps.addAll(priceSteps);
        }
        confirm(steps);
        go(steps, priceSteps);
    }

    /** Goes on after what a rule has stopped, where somebody could have let it go on. */
    private void go(List<Submission<?>> all, List<Submission<?>> priceSteps) {
        List<Submission<?>> steps = all;
        boolean isAgreed = false;
        boolean isPaid = false;
        Stop stop = office.does(plan.placed(), steps);
        while (stop != null) {
            List<Submission<?>> rest = new ArrayList<>(steps.subList(stop.index(), steps.size()));
            if (stop.command() instanceof SendConfirmation && !isAgreed && !priceSteps.isEmpty()) {
                isAgreed = true;
                reportPrices();
                office.findings().assume(Assumption.PRICE_AGREED_AFTER_REFUSAL);
                rest.addAll(0, priceSteps);
            } else if (stop.command() instanceof ConfirmOrder && stop.isBy("SO-07") && !isPaid) {
                isPaid = true;
                office.report(plan.rows(), plan.number(), stop.outcome());
                office.findings().assume(Assumption.PREPAYMENT_MADE_AFTER_REFUSAL);
                account.payIn(plan.placed(), "prepayment-" + plan.number(), total());
            } else {
                office.report(plan.rows(), plan.number(), stop.outcome());
                return;
            }
            steps = rest;
            stop = office.does(plan.placed(), steps);
        }
        isConfirmed = true;
        isReleased = !isReleasedLater();
    }

    private boolean isReleasedLater() {
        return plan.released().isAfter(plan.placed());
    }

    /** Goes to production on the day that the file has for it, together with the first that production is told to make. */
    void release() {
        if (isConfirmed && !isReleased) {
            office.must(plan.released(), List.of(released()));
            isReleased = true;
        }
    }

    /** Takes these steps of production, and its own release before them where that is due; not one if a rule forbids it. */
    boolean isInstructed(Instant at, List<Submission<?>> instruction) {
        boolean isDue = isConfirmed && !isReleased && !plan.released().isAfter(at);
        List<Submission<?>> steps = new ArrayList<>(isDue ? List.of(released()) : List.of());
        steps.addAll(instruction);
        boolean isGranted = office.isGranted(List.of(new Timed(at, steps)));
        isReleased |= isDue && isGranted;
        return isGranted;
    }

    private Submission<?> released() {
        return step(office.staff().orderDesk(), order, new ReleaseOrder());
    }

    private static boolean departsFromList(LinePlan line) {
        return line.isListKnown() && line.isOffList();
    }

    private void reportPrices() {
        for (LinePlan line : plan.lines()) {
            if (departsFromList(line)) {
                Finding finding = line.isBelowFloor() ? BELOW_FLOOR : OFF_LIST;
                Price known = line.isBelowFloor()
                        ? line.listed().floor()
                        : line.listed().list();
                line.rows()
                        .forEach(row ->
                                office.findings().refused(row, plan.number(), finding.at(row, line.price(), known)));
            }
        }
    }

    private void review(List<Submission<?>> steps) {
        Staff staff = office.staff();
        String name = papers.customer().name();
        OrderTerms terms = OrderTerms.of(plan.mode(), plan.payment(), name, name, plan.number());
        steps.add(
                step(staff.rep(), order, new DraftOrder(papers.account(), contract, papers.prices(), terms, lines())));
        steps.add(step(staff.rep(), order, new SubmitOrder()));
        steps.add(step(staff.orderDesk(), order, new PassToReview()));
        steps.add(approval(staff.salesManager(), order));
        steps.add(approval(staff.planner(), order));
        steps.add(approval(staff.purchaser(), order));
    }

    private List<OrderLine> lines() {
        return plan.lines().stream()
                .map(line -> OrderLine.of(
                        line.id(), line.id(), line.product(), line.ordered(), line.price(), line.promised()))
                .toList();
    }

    /** Who must agree to prices besides: the general manager under the floor, the director off the list. */
    private List<Submission<?>> priceApprovals() {
        List<Submission<?>> steps = new ArrayList<>();
        if (plan.lines().stream().anyMatch(LinePlan::isBelowFloor)) {
            steps.add(approval(office.staff().generalManager(), order));
        }
        if (plan.lines().stream().anyMatch(LinePlan::isOffList)) {
            steps.add(approval(office.staff().salesDirector(), order));
        }
        return steps;
    }

    private void confirm(List<Submission<?>> steps) {
        Staff staff = office.staff();
        steps.add(step(staff.orderDesk(), order, new SendConfirmation(office.dayOf(plan.placed()))));
        if (plan.payment() == PaymentTerm.PREPAID && !papers.customer().isAccountKnown() && total().isPositive()) {
            office.findings().assume(Assumption.PREPAYMENT);
            steps.add(account.receipt("prepayment-" + plan.number(), total()));
        }
        steps.add(step(
                staff.orderDesk(), order, new ConfirmOrder(papers.customer().name(), "agreed")));
        if (!isReleasedLater()) {
            steps.add(released());
        }
    }

    private Money total() {
        Money sum = Money.zero(papers.customer().currency());
        for (LinePlan line : plan.lines()) {
            sum = sum.plus(line.price().total(line.ordered()));
        }
        return sum;
    }

    /** One more note will speak of it. */
    void expectsNote() {
        openNotes++;
    }

    /** A note of it has ended; what the customer took with it, by line. */
    void ended(Map<String, Quantity> taken) {
        openNotes--;
        taken.forEach((line, quantity) -> accepted.merge(line, quantity, OrderStory::sum));
    }

    /**
     * What is left to do once the last note ends with this taken, if everything is accepted then; else nothing. A contract
     * whose invoices are paid later is completed then.
     */
    List<Submission<?>> closing(Map<String, Quantity> taken) {
        boolean isOver = isReleased
                && openNotes == 1
                && plan.lines().stream().allMatch(line -> isComplete(line, taken.get(line.id())));
        if (!isOver) {
            return List.of();
        }
        Staff staff = office.staff();
        Submission<?> archived = step(staff.orderDesk(), order, new ArchiveOrder());
        awaitsPayment = plan.payment().isCredit() && papers.hasLimit();
        return awaitsPayment ? List.of(archived) : List.of(archived, contracts.completion());
    }

    /** Completes the contract when that was the last payment under it. */
    void hasPaid(Instant at) {
        if (awaitsPayment && account.account().openUnder(contract).isEmpty()) {
            awaitsPayment = false;
            office.must(at, List.of(contracts.completion()));
        }
    }

    private boolean isComplete(LinePlan line, @Nullable Quantity taken) {
        Quantity before =
                accepted.getOrDefault(line.id(), Quantity.zero(line.ordered().unit()));
        return (taken == null ? before : sum(before, taken)).isSameAs(line.ordered());
    }

    /** Goods in a unit that their line cannot be counted in add nothing: the library refuses their row (DN-01). */
    static Quantity sum(Quantity one, Quantity other) {
        return other.unit().convertsTo(one.unit()) ? one.plus(other) : one;
    }
}
