package io.deliverykit.quality;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.PRODUCTION_MANAGER;
import static io.deliverykit.party.Role.QUALITY_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.party.Role;
import io.deliverykit.quality.QualityInspectionCommands.FailGoods;
import io.deliverykit.quality.QualityInspectionCommands.ReferFinding;
import io.deliverykit.quality.QualityInspectionCommands.RequestScrap;
import io.deliverykit.quality.QualityInspectionCommands.ReworkGoods;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of goods that failed: who is told, by when, and who decides (QI-06, QI-07, QI-08). */
public final class Findings {
    /** How many per cent of purchased material must pass, or it goes to the heads. */
    public static final Setting<BigDecimal> LEAST_THAT_PASSES =
            setting("QI-06.least-that-passes", BigDecimal.valueOf(95));

    /** Within which time the inspector acts on what was found. */
    public static final Setting<Duration> ACT_WITHIN = setting("QI-07.act-within", Duration.ofMinutes(20));

    /** Within which time the heads act on what was put before them. */
    public static final Setting<Duration> HEADS_ACT_WITHIN = setting("QI-07.heads-act-within", Duration.ofMinutes(30));

    private static final Set<Role> HEADS = Set.of(QUALITY_MANAGER, PRODUCTION_MANAGER);

    static final InputRule<QualityInspection, FailGoods> COUNTS_WHAT_IT_LOOKED_AT = InputRule.asks(
            "QI-06",
            "counts-what-it-looked-at",
            FailGoods.class,
            (now, fail) -> Answer.of(fail.passed() <= fail.inspected())
                    .with("passed", fail.passed())
                    .with("inspected", fail.inspected()));

    /** Points out, so that whoever tells people things tells the heads at once. */
    static final Rule<QualityInspection> IS_NO_MATTER_FOR_THE_HEADS = Rule.asks(
            "QI-06",
            "is-no-matter-for-the-heads",
            now -> Answer.of(!now.content().isWithHeads())
                    .with("goods", now.content().goods()));

    static final Rule<QualityInspection> IS_NOT_BEFORE_THE_HEADS =
            Rule.holds("QI-06", "is-not-before-the-heads", inspection -> !inspection.isWithHeads());

    static final InputRule<QualityInspection, ReferFinding> PURCHASER_HEARS_OF_WHAT_HE_BOUGHT = InputRule.agrees(
            "QI-06",
            "purchaser-hears-of-what-he-bought",
            ReferFinding.class,
            (inspection, refer) -> refer.to() != Referral.PURCHASER || inspection.isOfPurchasedGoods());

    static final Rule<QualityInspection> HEAD_DECIDES_WHAT_IS_BEFORE_THE_HEADS = Rule.<QualityInspection>asks(
                    "QI-06",
                    "head-decides-what-is-before-the-heads",
                    now -> Answer.of(!now.content().isWithHeads()
                            || now.turn().roles().stream().anyMatch(HEADS::contains)))
            .liftedBy(QUALITY_MANAGER, PRODUCTION_MANAGER);

    static final InputRule<QualityInspection, ReworkGoods> LEADER_OF_THE_MAKERS_IS_TOLD = InputRule.agrees(
            "QI-06",
            "leader-of-the-makers-is-told",
            ReworkGoods.class,
            (inspection, rework) ->
                    inspection.isOfPurchasedGoods() || !rework.leader().isBlank());

    static final Rule<QualityInspection> IS_BEFORE_THE_HEADS =
            Rule.holds("QI-08", "is-before-the-heads", QualityInspection::isWithHeads);

    static final InputRule<QualityInspection, RequestScrap> NAMES_WHAT_IS_LOST = InputRule.asks(
            "QI-08",
            "names-what-is-lost",
            RequestScrap.class,
            (now, request) -> Answer.of(!request.value().isNegative()).with("value", request.value()));

    static final Condition<QualityInspection> IT_IS_TO_BE_SCRAPPED =
            Condition.when("it is to be scrapped", QualityInspection::isScrapped);

    /** Quality reviews what is scrapped (QI-08). */
    static final ApprovalPolicy<Situation<QualityInspection>> SCRAP_APPROVALS = approvals(
                    "scrapping",
                    step(QualityInspection.class, "scrapping", QUALITY_MANAGER)
                            .covering(covered("what is scrapped", QualityInspection::scrapping)))
            .ofTheChangeAlone();

    private Findings() {}

    /** Whether so little passed, or such a fault was found, that the heads are told at once (QI-06). */
    static boolean isSerious(Finding found, Policy policy) {
        BigDecimal good = BigDecimal.valueOf(found.passed()).multiply(BigDecimal.valueOf(100));
        BigDecimal least = policy.get(LEAST_THAT_PASSES).multiply(BigDecimal.valueOf(found.inspected()));
        return !found.faults().isEmpty() || good.compareTo(least) < 0;
    }

    /** By when the inspector has acted on it; null once he has. */
    static @Nullable Instant acting(Situation<QualityInspection> now) {
        Finding found = now.content().finding();
        return found == null || found.referral() != null ? null : now.after(found.at(), ACT_WITHIN);
    }

    /** By when the heads have acted on it; null while it is not before them. */
    static @Nullable Instant heads(Situation<QualityInspection> now) {
        Finding found = now.content().finding();
        Instant referred = found == null || !found.isWithHeads() ? null : found.referredAt();
        return referred == null ? null : now.after(referred, HEADS_ACT_WITHIN);
    }
}
