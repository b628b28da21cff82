package io.deliverykit.deliverynote;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.AUDITOR;
import static io.deliverykit.party.Role.DEPUTY_GENERAL_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsissue.GoodsIssueRules;
import io.deliverykit.goodsissue.IssueKind;
import io.deliverykit.goodsissue.IssueLine;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.transport.LossPlace;
import io.deliverykit.transport.TransportClaim;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What must hold on a {@link DamageReport}, and who must agree. */
final class DamageReportRules {
    static final Fact<DamageReport, DeliveryNote> THE_NOTE =
            fact("the delivery note", DeliveryNote.class, DamageReport::note);

    static final Fact<DamageReport, SalesContract> THE_CONTRACTS =
            facts("its contracts", SalesContract.class, DamageReport::contracts);

    static final Fact<DamageReport, TransportClaim> THE_CLAIM =
            factIfAny("the transport claim", TransportClaim.class, DamageReport::claim);

    static final Fact<DamageReport, GoodsIssue> THE_ISSUE =
            factIfAny("its goods issue", GoodsIssue.class, DamageReport::issue);

    /** What the customer has accepted was handed over whole. */
    static final Rule<DamageReport> IS_OF_GOODS_NOT_HANDED_OVER = Rule.asks(
            "DN-24",
            "is-of-goods-not-handed-over",
            now -> {
                DeliveryNote note = now.the(THE_NOTE).content();
                boolean isOfThem = note.line(now.content().line())
                        .filter(line -> isPartOf(
                                now.content().quantity(), line.quantity().minus(note.accepted(line))))
                        .isPresent();
                return Answer.of(isOfThem)
                        .with("line", now.content().line())
                        .with("quantity", now.content().quantity());
            },
            THE_NOTE);

    static final Rule<DamageReport> NAMES_THE_CONTRACTS_OF_ITS_NOTE = Rule.asks(
            "TR-07",
            "names-the-contracts-of-its-note",
            now -> Answer.of(new HashSet<>(now.the(THE_NOTE).content().contracts())
                    .equals(new HashSet<>(now.content().contracts()))),
            THE_NOTE);

    /** Beyond it, the customer bears what is damaged, and nobody here is charged. */
    static final Rule<DamageReport> HAPPENED_UNDER_OUR_PROTECTION = Rule.asks(
            "TR-07",
            "happened-under-our-protection",
            now -> {
                ProtectionEnd end = ProtectionEnd.of(now.all(THE_CONTRACTS));
                LossPlace place = now.content().charge().place();
                return Answer.of(place.isProtected(end)).with("place", place).with("ends", end);
            },
            THE_CONTRACTS);

    /** What a carrier had in hand is traced by the claim on its shipment. */
    static final Rule<DamageReport> NAMES_THE_CLAIM_ON_ITS_SHIPMENT = Rule.asks(
            "TR-07",
            "names-the-claim-on-its-shipment",
            now -> {
                Carrier carrier = now.the(THE_NOTE).content().haulage().carrier();
                boolean wasOnShipment = carrier != null && carrier.shipment() != null;
                return Answer.of(now.content().charge().place() != LossPlace.ON_THE_WAY
                        || !wasOnShipment
                        || now.content().claim() != null);
            },
            THE_NOTE);

    static final Rule<DamageReport> AGREES_WITH_ITS_CLAIM = Rule.asks(
            "TR-07",
            "agrees-with-its-claim",
            now -> Answer.allOf(now.all(THE_CLAIM).stream()
                    .map(claim -> Answer.of(claim.content()
                                            .note()
                                            .equals(now.content().note())
                                    && claim.content()
                                            .trouble()
                                            .happened(now.content().charge().place()))
                            .with("claim", claim.title())
                            .with("place", now.content().charge().place()))
                    .toList()),
            THE_CLAIM);

    /** What a report says of damage, whoever writes or corrects it. */
    static final RuleSet<DamageReport> IS_TO_BE_CHARGED_HERE = RuleSet.of(
            NAMES_THE_CONTRACTS_OF_ITS_NOTE,
            HAPPENED_UNDER_OUR_PROTECTION,
            NAMES_THE_CLAIM_ON_ITS_SHIPMENT,
            AGREES_WITH_ITS_CLAIM);

    static final Rule<DamageReport> ITS_ISSUE_PUT_THEM_OUT = Rule.asks(
            "DN-24",
            "its-issue-put-them-out",
            now -> Answer.allOf(now.all(THE_ISSUE).stream()
                    .map(issue -> Answer.of(putsOut(now, issue))
                            .with("issue", issue.title())
                            .with("state", issue.state().name()))
                    .toList()),
            THE_ISSUE,
            THE_NOTE);

    static final Rule<DamageReport> COSTS_SOMETHING = Rule.holds(
            "DN-24", "costs-something", report -> report.charge().loss().isPositive());

    static final Rule<DamageReport> IS_NOT_JUDGED_BY_WHO_ANSWERS = Rule.asks(
            "DN-24",
            "is-not-judged-by-who-answers",
            now -> Answer.of(!now.turn()
                                    .actor()
                                    .person()
                                    .equals(now.content().charge().answerable())
                            && !now.content()
                                    .charge()
                                    .answerable()
                                    .equals(now.turn().onBehalfOf()))
                    .with("answerable", now.content().charge().answerable()));

    private static final Covered<Situation<DamageReport>> CHARGE =
            covered("charge", report -> List.of(report.quantity(), report.charge()));

    /** Audit confirms who answers for it, then the deputy general manager for finance approves. */
    static final ApprovalPolicy<Situation<DamageReport>> DAMAGE_APPROVALS = approvals(
                    "damage",
                    step(DamageReport.class, "audit", AUDITOR).covering(CHARGE),
                    step(DamageReport.class, "charge", DEPUTY_GENERAL_MANAGER).covering(CHARGE))
            .amounting(now -> now.content().charge().loss());

    private DamageReportRules() {}

    /** Out as damaged, and just these. */
    private static boolean putsOut(Situation<DamageReport> now, Filed<GoodsIssue> issue) {
        Quantity sum = Quantity.zero(now.content().quantity().unit());
        Optional<NoteLine> damaged =
                now.the(THE_NOTE).content().line(now.content().line());
        for (IssueLine line : issue.content().lines()) {
            boolean isOfThem = damaged.filter(each -> each.product().equals(line.product())
                                    && each.specification().equals(line.specification()))
                            .isPresent()
                    && line.quantity().unit().convertsTo(sum.unit());
            if (!isOfThem) {
                return false;
            }
            sum = sum.plus(issue.content().out(line));
        }
        return issue.content().kind() == IssueKind.DAMAGE
                && GoodsIssueRules.isOut(issue)
                && sum.isSameAs(now.content().quantity());
    }

    private static boolean isPartOf(Quantity some, Quantity all) {
        return some.isPositive() && some.unit().convertsTo(all.unit()) && !some.isMoreThan(all);
    }
}
