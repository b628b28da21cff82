package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param gaps what of them is missing
 * @param verdict what quality says of the goods
 * @param answers what the customer says of them
 * @param followUp what is done once they have left
 * @param issues what goods issues put out for it (GI-03)
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
        Gaps gaps,
        Verdict verdict,
        List<Load> loads,
        Answers answers,
        FollowUp followUp,
        NoteIssues issues) {
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
                customer,
                contracts,
                payment,
                lines,
                "",
                1,
                "",
                haulage,
                papers,
                Gaps.NONE,
                Verdict.NONE,
                List.of(),
                Answers.NONE,
                FollowUp.NONE,
                NoteIssues.NONE);
    }

    public static Ref<DeliveryNote> ref(String id) {
        return Ref.of(DeliveryNoteLifecycle.NAME, id);
    }

    /** The orders it delivers, each once, in the order of its lines. */
    public List<Ref<SalesOrder>> orders() {
        return lines.stream().map(NoteLine::order).distinct().toList();
    }

    /** The sales notices from which it is drawn, each once; none where its orders stand for them (SN-05). */
    public List<Ref<SalesNotice>> notices() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.notice()))
                .map(NoteLine.FromNotice::notice)
                .distinct()
                .toList();
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
        return sum(NoteLine::total);
    }

    /** What has passed the gate is worth. */
    public Money departedTotal() {
        return sum(line -> line.price().total(departed(line)));
    }

    private Money sum(Function<NoteLine, Money> worth) {
        Money sum = Money.zero(lines.get(0).price().currency());
        for (NoteLine line : lines) {
            sum = sum.plus(worth.apply(line));
        }
        return sum;
    }

    /** What of a line the customer has taken; never more than has left. */
    public Quantity accepted(NoteLine line) {
        Quantity departed = departed(line);
        Quantity accepted = answers.accepted()
                .getOrDefault(line.id(), Quantity.zero(line.quantity().unit()));
        return accepted.isMoreThan(departed) ? departed : accepted;
    }

    /** What of a line has left and the customer has said they do not take: damaged, short or refused. */
    public Quantity refused(NoteLine line) {
        Quantity rest = departed(line).minus(accepted(line));
        Quantity refused = answers.refused()
                .getOrDefault(line.id(), Quantity.zero(line.quantity().unit()));
        return refused.isMoreThan(rest) ? rest : refused;
    }

    /** What of a line was refused and ends in this way; nothing while nobody has chosen it (XP-21). */
    public Quantity refused(NoteLine line, Resolution resolution) {
        boolean isChosen = followUp.resolutions().get(line.id()) == resolution;
        return isChosen ? refused(line) : Quantity.zero(line.quantity().unit());
    }

    public boolean isSelfPickup() {
        return haulage.mode() == DeliveryMode.SELF_PICKUP;
    }

    boolean isShipped() {
        return haulage.mode() == DeliveryMode.SHIPPED;
    }

    boolean isDirect() {
        return haulage.mode() == DeliveryMode.DIRECT;
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

    /**
     * Written anew. What its copies say of goods, prices and payer is approved and stamped: where that changes they are
     * void, and so is everything that was done on them (DN-10, DN-13).
     */
    DeliveryNote rewritten(List<NoteLine> others, PaymentTerm term, String proof) {
        DeliveryNote written =
                withLines(others).with(copy -> copy.payment = term).withHaulage(haulage.withProof(proof));
        return lines.equals(others) && payment == term ? written : written.reissued();
    }

    /** Other lines; what they add was not inspected. */
    private DeliveryNote withLines(List<NoteLine> others) {
        boolean isMore = others.stream()
                .anyMatch(line -> line(line.id()).filter(line::isPartOf).isEmpty());
        Verdict left = isMore ? verdict.forMoreGoods(issue + 1) : verdict;
        return with(copy -> {
            copy.lines = others;
            copy.verdict = left;
        });
    }

    /** New copies: the old ones are void, and so is what was signed, loaded, accepted and checked on them (DN-10). */
    private DeliveryNote reissued() {
        return with(copy -> {
            copy.issue = issue + 1;
            copy.haulage = haulage.anew();
            copy.answers = Answers.NONE;
        });
    }

    DeliveryNote withSignedBy(String clerk) {
        return with(copy -> copy.signedBy = clerk);
    }

    DeliveryNote withReceipt(String number) {
        return with(copy -> copy.receipt = number);
    }

    DeliveryNote withHaulage(Haulage other) {
        return with(copy -> copy.haulage = other);
    }

    DeliveryNote withPapers(Papers other) {
        return with(copy -> copy.papers = other);
    }

    DeliveryNote withGaps(Gaps other) {
        return with(copy -> copy.gaps = other);
    }

    DeliveryNote withVerdict(Verdict other) {
        return with(copy -> copy.verdict = other);
    }

    DeliveryNote withLoads(List<Load> others) {
        return with(copy -> copy.loads = others);
    }

    DeliveryNote withAnswers(Answers others) {
        return with(copy -> copy.answers = others);
    }

    DeliveryNote withFollowUp(FollowUp other) {
        return with(copy -> copy.followUp = other);
    }

    DeliveryNote withIssues(NoteIssues others) {
        return with(copy -> copy.issues = others);
    }

    private DeliveryNote with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same note of the same customer under the same contracts, of which some parts are set anew. */
    private final class Copy {
        private PaymentTerm payment = DeliveryNote.this.payment;
        private List<NoteLine> lines = DeliveryNote.this.lines;
        private String signedBy = DeliveryNote.this.signedBy;
        private int issue = DeliveryNote.this.issue;
        private String receipt = DeliveryNote.this.receipt;
        private Haulage haulage = DeliveryNote.this.haulage;
        private Papers papers = DeliveryNote.this.papers;
        private Gaps gaps = DeliveryNote.this.gaps;
        private Verdict verdict = DeliveryNote.this.verdict;
        private List<Load> loads = DeliveryNote.this.loads;
        private Answers answers = DeliveryNote.this.answers;
        private FollowUp followUp = DeliveryNote.this.followUp;
        private NoteIssues issues = DeliveryNote.this.issues;

        private DeliveryNote made() {
            return new DeliveryNote(
                    customer, contracts, payment, lines, signedBy, issue, receipt, haulage, papers, gaps, verdict,
                    loads, answers, followUp, issues);
        }
    }
}
