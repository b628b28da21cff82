package io.deliverykit.deliverynote;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * A delivery note (提货单, 发货单): what leaves for one customer, of one or several orders (XP-22).
 *
 * @param contracts the contracts its orders are under (DN-14)
 * @param signedBy the clerk who signed it or amended it last, and answers for it; empty before (DN-02)
 * @param issue counts the issues of its copies: a change of lines or payment makes the old copies void (DN-10)
 * @param receipt of the cash for which it was cleared; empty before, and for other terms (DN-11)
 * @param haulage how the goods get away
 * @param papers what goes with the goods (DN-23)
 * @param verdict what quality says of the goods
 * @param answers what the customer says of them
 */
public record DeliveryNote(
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        PaymentTerm payment,
        List<NoteLine> lines,
        String signedBy,
        int issue,
        String receipt,
        Haulage haulage,
        Papers papers,
        Verdict verdict,
        List<Load> loads,
        Answers answers) {
    public DeliveryNote {
        contracts = List.copyOf(contracts);
        lines = List.copyOf(lines);
        loads = List.copyOf(loads);
    }

    static DeliveryNote draft(
            Ref<CustomerAccount> customer,
            List<Ref<SalesContract>> contracts,
            PaymentTerm payment,
            List<NoteLine> lines,
            Haulage haulage,
            Papers papers) {
        return new DeliveryNote(
                customer, contracts, payment, lines, "", 1, "", haulage, papers, Verdict.NONE, List.of(), Answers.NONE);
    }

    public static Ref<DeliveryNote> ref(String id) {
        return Ref.of(DeliveryNoteLifecycle.NAME, id);
    }

    /** The orders it delivers, each once, in the order of its lines. */
    public List<Ref<SalesOrder>> orders() {
        List<Ref<SalesOrder>> orders = new ArrayList<>();
        for (NoteLine line : lines) {
            if (!orders.contains(line.order())) {
                orders.add(line.order());
            }
        }
        return orders;
    }

    public Optional<NoteLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Load> load(String pass) {
        return loads.stream().filter(each -> each.pass().equals(pass)).findFirst();
    }

    /** The loads that are good and have not left. */
    List<Load> loadsHere() {
        return loads.stream()
                .filter(each -> !each.hasLeft() && each.issue() == issue)
                .toList();
    }

    /** What of a line is on vehicles or has left on them, by loads that are good. */
    public Quantity loaded(NoteLine line) {
        return sum(line, loadsHere()).plus(departed(line));
    }

    /** What of a line has passed the gate. */
    public Quantity departed(NoteLine line) {
        return sum(line, loads.stream().filter(Load::hasLeft).toList());
    }

    private static Quantity sum(NoteLine line, List<Load> some) {
        Quantity sum = Quantity.zero(line.quantity().unit());
        for (Load load : some) {
            sum = sum.plus(load.of(line));
        }
        return sum;
    }

    /** What the whole note is worth. */
    public Money total() {
        return worth(true);
    }

    /** What has passed the gate is worth. */
    public Money departedTotal() {
        return worth(false);
    }

    private Money worth(boolean whole) {
        Money sum = Money.zero(lines.get(0).price().currency());
        for (NoteLine line : lines) {
            sum = sum.plus(whole ? line.total() : line.price().total(departed(line)));
        }
        return sum;
    }

    /** What each line says, by line. */
    public Map<String, Quantity> quantities() {
        Map<String, Quantity> quantities = new TreeMap<>();
        lines.forEach(line -> quantities.put(line.id(), line.quantity()));
        return quantities;
    }

    /** What of a line the customer has taken; never more than has left. */
    public Quantity accepted(NoteLine line) {
        Quantity departed = departed(line);
        Quantity accepted = answers.accepted()
                .getOrDefault(line.id(), Quantity.zero(line.quantity().unit()));
        return accepted.isMoreThan(departed) ? departed : accepted;
    }

    public boolean isSelfPickup() {
        return haulage.mode() == DeliveryMode.SELF_PICKUP;
    }

    boolean isShipped() {
        return haulage.mode() == DeliveryMode.SHIPPED;
    }

    boolean isAllLoaded() {
        return lines.stream().allMatch(line -> loaded(line).isSameAs(line.quantity()));
    }

    boolean isSomethingHere() {
        return lines.stream().anyMatch(line -> departed(line).isLessThan(line.quantity()));
    }

    boolean hasPartLeft() {
        return lines.stream().anyMatch(line -> departed(line).isPositive());
    }

    boolean isTakenHere() {
        return isSelfPickup() && !isSomethingHere();
    }

    /** Whether the customer's agent has accepted exactly what is loaded (DN-26). */
    boolean isAcceptedAsLoaded() {
        return lines.stream()
                .allMatch(line -> loaded(line)
                        .isSameAs(answers.accepted()
                                .getOrDefault(
                                        line.id(), Quantity.zero(line.quantity().unit()))));
    }

    /** Whether these answer for all that is loaded, each line once, and add up to it. */
    boolean isAnsweredBy(List<AcceptanceLine> found) {
        Map<String, Quantity> loaded = new TreeMap<>();
        lines.stream().filter(line -> loaded(line).isPositive()).forEach(line -> loaded.put(line.id(), loaded(line)));
        return found.size() == loaded.size()
                && found.stream().allMatch(each -> {
                    Quantity asked = loaded.remove(each.line());
                    return asked != null
                            && each.isCountedIn(asked.unit())
                            && each.answered().isSameAs(asked);
                });
    }

    boolean isDisputed() {
        return !answers.disputed().isEmpty();
    }

    /** Whether the customer has answered for every line that left. */
    boolean isAnswered() {
        return lines.stream()
                .filter(line -> departed(line).isPositive())
                .allMatch(line -> answers.accepted().containsKey(line.id()));
    }

    /**
     * Written anew. What its copies say of goods, prices and payer is approved and stamped: where that changes they are
     * void, and so is everything that was done on them (DN-10, DN-13).
     */
    DeliveryNote rewritten(List<NoteLine> others, PaymentTerm term, String proof) {
        DeliveryNote written = withLines(others).withPayment(term).withHaulage(haulage.withProof(proof));
        return lines.equals(others) && payment == term ? written : written.reissued();
    }

    /** Other lines; what they add was not inspected. */
    private DeliveryNote withLines(List<NoteLine> others) {
        boolean isMore = others.stream()
                .anyMatch(line -> line(line.id()).filter(line::isPartOf).isEmpty());
        Verdict left = isMore ? verdict.forMoreGoods(issue + 1) : verdict;
        return with(payment, others, signedBy, issue, receipt, haulage, papers, left, loads, answers);
    }

    /** New copies: the old ones are void, and so is what was signed, loaded, accepted and checked on them (DN-10). */
    private DeliveryNote reissued() {
        return with(payment, lines, signedBy, issue + 1, receipt, haulage.anew(), papers, verdict, loads, Answers.NONE);
    }

    private DeliveryNote withPayment(PaymentTerm term) {
        return with(term, lines, signedBy, issue, receipt, haulage, papers, verdict, loads, answers);
    }

    DeliveryNote withSignedBy(String clerk) {
        return with(payment, lines, clerk, issue, receipt, haulage, papers, verdict, loads, answers);
    }

    DeliveryNote withReceipt(String number) {
        return with(payment, lines, signedBy, issue, number, haulage, papers, verdict, loads, answers);
    }

    DeliveryNote withHaulage(Haulage other) {
        return with(payment, lines, signedBy, issue, receipt, other, papers, verdict, loads, answers);
    }

    DeliveryNote withPapers(Papers other) {
        return with(payment, lines, signedBy, issue, receipt, haulage, other, verdict, loads, answers);
    }

    DeliveryNote withVerdict(Verdict other) {
        return with(payment, lines, signedBy, issue, receipt, haulage, papers, other, loads, answers);
    }

    DeliveryNote withLoads(List<Load> others) {
        return with(payment, lines, signedBy, issue, receipt, haulage, papers, verdict, others, answers);
    }

    DeliveryNote withAnswers(Answers others) {
        return with(payment, lines, signedBy, issue, receipt, haulage, papers, verdict, loads, others);
    }

    /** The same note of the same customer under the same contracts. */
    private DeliveryNote with(
            PaymentTerm term,
            List<NoteLine> itsLines,
            String clerk,
            int itsIssue,
            String number,
            Haulage itsHaulage,
            Papers itsPapers,
            Verdict itsVerdict,
            List<Load> itsLoads,
            Answers itsAnswers) {
        return new DeliveryNote(
                customer,
                contracts,
                term,
                itsLines,
                clerk,
                itsIssue,
                number,
                itsHaulage,
                itsPapers,
                itsVerdict,
                itsLoads,
                itsAnswers);
    }
}
