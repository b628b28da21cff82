package io.deliverykit.production;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When what is to be done for a {@link ProductionInstruction} runs out. Days count in the policy's zone: so many days before
 * a day is the midnight that many days before it begins, and a day is over at the midnight after it.
 */
public final class InstructionClocks {
    /** How long the planner has for the plan (PN-01). */
    public static final Setting<Duration> TIME_TO_PLAN = setting("PN-01.time-to-plan", Duration.ofHours(4));

    /** How long the planner has for the plan of complete sets (PN-01). */
    public static final Setting<Duration> TIME_TO_PLAN_SETS = setting("PN-01.time-to-plan-sets", Duration.ofHours(24));

    /** How many days before the due date the order desk checks progress (PN-03). */
    public static final Setting<Integer> DAYS_TO_CHECK_PROGRESS = setting("PN-03.days-before-due", 3);

    /** How many days before its planned start a task is checked for readiness (PN-10). */
    public static final Setting<Integer> DAYS_TO_CHECK_READINESS = setting("PN-10.days-before-start", 2);

    /** How many days before packing begins the packers are told (PN-11). */
    public static final Setting<Integer> DAYS_TO_TELL_PACKING = setting("PN-11.days-before-packing", 1);

    /** How many days before packing of complete sets begins the packers are told (PN-11). */
    public static final Setting<Integer> DAYS_TO_TELL_PACKING_SETS = setting("PN-11.days-before-packing-sets", 3);

    private InstructionClocks() {}

    static Instant plan(Situation<ProductionInstruction> now) {
        return now.after(now.at(), now.content().completeSet() ? TIME_TO_PLAN_SETS : TIME_TO_PLAN);
    }

    static @Nullable Instant progress(Situation<ProductionInstruction> now) {
        return now.content().followUp().expected() == null
                ? before(now, now.content().due(), DAYS_TO_CHECK_PROGRESS)
                : null;
    }

    /** Of the first task that nobody has looked at. */
    static @Nullable Instant readiness(Situation<ProductionInstruction> now) {
        return drawn(now)
                .flatMap(plan -> plan.earliest(Task::awaitsReadiness, PlannedTask::start))
                .map(start -> before(now, start, DAYS_TO_CHECK_READINESS))
                .orElse(null);
    }

    static @Nullable Instant packing(Situation<ProductionInstruction> now) {
        Setting<Integer> days = now.content().completeSet() ? DAYS_TO_TELL_PACKING_SETS : DAYS_TO_TELL_PACKING;
        return drawn(now)
                .filter(plan -> !now.content().packingTold())
                .flatMap(Plan::packing)
                .map(start -> before(now, start, days))
                .orElse(null);
    }

    /** Of the task that is to be done first (PN-15). */
    static @Nullable Instant task(Situation<ProductionInstruction> now) {
        return drawn(now)
                .flatMap(plan -> plan.earliest(task -> !task.isDone(), PlannedTask::due))
                .map(due -> midnightOf(now, due.plusDays(1)))
                .orElse(null);
    }

    private static Optional<Plan> drawn(Situation<ProductionInstruction> now) {
        return Optional.ofNullable(now.content().plan());
    }

    private static Instant before(Situation<?> now, LocalDate day, Setting<Integer> days) {
        return midnightOf(now, day.minusDays(now.setting(days)));
    }

    static Instant midnightOf(Situation<?> now, LocalDate day) {
        return day.atStartOfDay(now.turn().policy().zone()).toInstant();
    }
}
