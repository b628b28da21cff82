package io.deliverykit.deliverynote;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.AUDITOR;
import static io.deliverykit.party.Role.DEPUTY_GENERAL_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import java.util.List;

/** What must hold on a {@link DamageReport}, and who must agree. */
final class DamageReportRules {
    static final Fact<DamageReport, DeliveryNote> THE_NOTE =
            fact("the delivery note", DeliveryNote.class, DamageReport::note);

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

    static final Rule<DamageReport> COSTS_SOMETHING =
            Rule.holds("DN-24", "costs-something", report -> report.loss().isPositive());

    static final Rule<DamageReport> IS_NOT_JUDGED_BY_WHO_ANSWERS = Rule.asks(
            "DN-24",
            "is-not-judged-by-who-answers",
            now -> Answer.of(!now.turn().actor().person().equals(now.content().answerable())
                            && !now.content().answerable().equals(now.turn().onBehalfOf()))
                    .with("answerable", now.content().answerable()));

    private static final Covered<Situation<DamageReport>> CHARGE =
            covered("charge", report -> List.of(report.quantity(), report.loss(), report.cause(), report.answerable()));

    /** Audit confirms who answers for it, then the deputy general manager for finance approves. */
    static final ApprovalPolicy<Situation<DamageReport>> DAMAGE_APPROVALS = approvals(
                    "damage",
                    step(DamageReport.class, "audit", AUDITOR).covering(CHARGE),
                    step(DamageReport.class, "charge", DEPUTY_GENERAL_MANAGER).covering(CHARGE))
            .amounting(now -> now.content().loss());

    private DamageReportRules() {}

    private static boolean isPartOf(Quantity some, Quantity all) {
        return some.isPositive() && some.unit().convertsTo(all.unit()) && !some.isMoreThan(all);
    }
}
