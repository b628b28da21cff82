package io.deliverykit.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The production plan of one instruction (生产计划, PN-01).
 *
 * @param drawnAt when it was drawn up or rescheduled; objections count from here
 * @param spared the kinds of task that these goods do not need
 * @param told whether the departments know it; a rescheduled one is to be told to them first (PN-09)
 */
public record Plan(Instant drawnAt, List<Task> tasks, Set<TaskKind> spared, boolean told) {
    public Plan {
        tasks = List.copyOf(tasks);
        spared = Collections.unmodifiableSet(new TreeSet<>(spared));
    }

    static Plan of(Instant at, List<PlannedTask> tasks, Set<TaskKind> spared) {
        return new Plan(at, tasks.stream().map(Task::of).toList(), spared, true);
    }

    public Optional<Task> task(String id) {
        return tasks.stream().filter(each -> each.planned().id().equals(id)).findFirst();
    }

    /** The departments that do something in it. */
    public Set<String> departments() {
        return tasks.stream().map(each -> each.planned().department()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The day on which the goods are packed and stocked. */
    public LocalDate end() {
        return tasks.stream()
                .map(each -> each.planned().due())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Whether each kind of task stands in it, or is said not to be needed where that can be. */
    boolean namesEveryKind() {
        for (TaskKind each : TaskKind.values()) {
            boolean isPlanned = tasks.stream().anyMatch(task -> task.planned().kind() == each);
            boolean isSpared = spared.contains(each) && each.canBeSpared();
            if (isPlanned == isSpared) {
                return false;
            }
        }
        return true;
    }

    /** The day on which packing begins. */
    Optional<LocalDate> packing() {
        return earliest(task -> task.planned().kind() == TaskKind.PACKING, PlannedTask::start);
    }

    /** The earliest of these days of these tasks. */
    Optional<LocalDate> earliest(Predicate<Task> which, Function<PlannedTask, LocalDate> day) {
        return tasks.stream()
                .filter(which)
                .map(each -> day.apply(each.planned()))
                .min(LocalDate::compareTo);
    }

    Plan rescheduled(Instant at, List<PlannedTask> again, Set<TaskKind> sparedNow) {
        List<Task> kept = again.stream()
                .map(each -> task(each.id())
                        .filter(before -> before.isSameAs(each))
                        .map(before -> before.replanned(each))
                        .orElseGet(() -> Task.of(each)))
                .toList();
        return new Plan(at, kept, sparedNow, false);
    }

    Plan with(String id, UnaryOperator<Task> change) {
        return withEach(task -> task.planned().id().equals(id), change);
    }

    Plan withEach(Predicate<Task> which, UnaryOperator<Task> change) {
        return new Plan(
                drawnAt,
                tasks.stream()
                        .map(each -> which.test(each) ? change.apply(each) : each)
                        .toList(),
                spared,
                told);
    }

    Plan announced() {
        return new Plan(drawnAt, tasks, spared, true);
    }
}
