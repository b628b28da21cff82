package io.deliverykit.figures;

import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.figures.Breach.Kind;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Escalate;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Part;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Row;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.State;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reads breaches out of what is on record. */
record OnRecord(Catalog catalog, Map<String, Money> atStake) {
    private static final String MISSED = "~missed[";
    private static final String RULE = "rule.";
    private static final String ESCALATE = "escalate";

    List<Breach> of(JournalEntry entry) {
        return of(entry, catalog.lifecycle(Courses.typeOf(entry), entry.lifecycle()));
    }

    private <D> List<Breach> of(JournalEntry entry, Lifecycle<D> lifecycle) {
        List<Breach> breaches = new ArrayList<>();
        fired(entry, lifecycle).ifPresent(breaches::add);
        entry.details().forEach((key, value) -> {
            if (key.startsWith(MISSED)) {
                breaches.add(doneLate(entry, lifecycle, value));
            }
        });
        return breaches;
    }

    private <D> Optional<Breach> fired(JournalEntry entry, Lifecycle<D> lifecycle) {
        if (!entry.actor().equals(Actor.SYSTEM)) {
            return Optional.empty();
        }
        return entry.command().equals(ESCALATE)
                ? Optional.of(escalated(entry, lifecycle, entry.details().getOrDefault("step", "")))
                : lifecycle.clocks().stream()
                        .filter(clock -> nameOf(clock, lifecycle).equals(entry.command()))
                        .findFirst()
                        .map(clock -> new Breach(
                                clock.command() == null ? Kind.REMINDED : Kind.RAN_OUT,
                                entry.document(),
                                entry.at(),
                                "",
                                leadingOn(lifecycle, lifecycle.state(entry.from())),
                                Set.of(clock.rule()),
                                clock.name(),
                                1,
                                atStake.get(entry.document())));
    }

    /** A step that its approvers let lie, whether or not it had gone up before. */
    private <D> Breach escalated(JournalEntry entry, Lifecycle<D> lifecycle, String step) {
        return new Breach(
                Kind.ESCALATED,
                entry.document(),
                entry.at(),
                "",
                steps(lifecycle)
                        .filter(each -> each.name().equals(step))
                        .flatMap(each -> each.roles().stream())
                        .collect(Collectors.toSet()),
                Set.of("AP-05"),
                step,
                1,
                atStake.get(entry.document()));
    }

    private static <D> Stream<ApprovalStep<Situation<D>>> steps(Lifecycle<D> lifecycle) {
        return lifecycle.policies().stream().flatMap(policy -> policy.steps().stream());
    }

    private static <D> String nameOf(Part.Clock<D> clock, Lifecycle<D> lifecycle) {
        return clock.command() == null ? clock.name() : lifecycle.nameOf(lifecycle.clockCommand(clock.name()));
    }

    private static <D> Set<Role> leadingOn(Lifecycle<D> lifecycle, State<D> state) {
        Stream<Role> commands = lifecycle.rows().stream()
                .filter(row -> row.from().contains(state) && row.to() != null)
                .flatMap(row -> row.by().stream());
        Stream<Role> approvals = lifecycle.reviews().stream()
                .filter(review -> review.from().contains(state))
                .flatMap(review -> review.policy().roles().stream());
        return Stream.concat(commands, approvals).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param missed the deadline's name and when it was due */
    private <D> Breach doneLate(JournalEntry entry, Lifecycle<D> lifecycle, String missed) {
        int space = missed.lastIndexOf(' ');
        String clock = missed.substring(0, space);
        Stream<String> ofTheClock = lifecycle.clocks().stream()
                .filter(each -> each.name().equals(clock))
                .map(Part.Clock::rule);
        Stream<String> ofTheStep = steps(lifecycle)
                .filter(step -> Escalate.clockOf(step.name()).equals(clock))
                .map(step -> "AP-05");
        Set<String> rules = Stream.concat(ofTheClock, ofTheStep).collect(Collectors.toSet());
        return new Breach(
                Kind.DONE_LATE,
                entry.document(),
                Instant.parse(missed.substring(space + 1)),
                entry.actor(),
                giving(lifecycle, entry.command()),
                rules,
                clock,
                1,
                atStake.get(entry.document()));
    }

    Optional<Breach> of(Attempt attempt) {
        Set<String> rules = Stream.of(attempt.reasons().split(","))
                .filter(each -> each.startsWith(RULE))
                .map(each -> each.substring(RULE.length(), each.indexOf('.', RULE.length())))
                .collect(Collectors.toSet());
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Breach(
                        Kind.REFUSED,
                        attempt.document().toString(),
                        attempt.last(),
                        attempt.actor(),
                        giving(catalog.lifecycle(attempt.document().type()), attempt.command()),
                        rules,
                        attempt.command(),
                        attempt.count(),
                        atStake.get(attempt.document().toString())));
    }

    private static <D> Set<Role> giving(Lifecycle<D> lifecycle, String name) {
        Class<? extends Command<D>> command = lifecycle.commands().get(name);
        boolean isReview = command != null && Review.class.isAssignableFrom(command);
        return isReview
                ? lifecycle.policies().stream()
                        .flatMap(each -> each.roles().stream())
                        .collect(Collectors.toSet())
                : lifecycle.rows().stream()
                        .filter(row -> row.command() == command)
                        .map(Row::by)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
    }
}
