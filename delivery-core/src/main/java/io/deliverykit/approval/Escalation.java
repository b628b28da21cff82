package io.deliverykit.approval;

import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds whom a step goes up to that nobody has given in time: of everybody for whom it waits the next superior who may give
 * it, and one more each time that it is late again (AP-05).
 */
record Escalation<M>(ApprovalPolicy<M> policy, Tally<M> tally, Set<String> makers, ChainOfCommand chain) {
    List<Vote> of(ApprovalStep<M> step, Instant at) {
        Map<Role, Set<String>> waitsFor = waitsFor(step);
        Set<String> asked = new LinkedHashSet<>();
        waitsFor.values().forEach(asked::addAll);
        List<Vote> goesTo = new ArrayList<>();
        waitsFor.forEach((role, people) -> {
            Set<String> above = new TreeSet<>();
            people.forEach(person -> above(person, step, role, asked).ifPresent(above::add));
            for (String each : above) {
                goesTo.add(new Vote(
                        Vote.Kind.ESCALATED,
                        policy.name(),
                        step.name(),
                        Actor.SYSTEM,
                        null,
                        role,
                        Set.of(),
                        at,
                        each,
                        ""));
            }
        });
        return goesTo;
    }

    /** By role, whoever could give the step and has not: one to whom it was handed stands for all who hold the role. */
    private Map<Role, Set<String>> waitsFor(ApprovalStep<M> step) {
        Standing standing = tally.of(step);
        Map<Role, Set<String>> waitsFor = new LinkedHashMap<>();
        for (Role role : step.openRoles(standing)) {
            if (new Scrutiny<>(policy, tally).isWithinLimit(step, role)) {
                String handedTo = standing.handedTo(role);
                Set<String> people = new TreeSet<>(handedTo == null ? chain.holding(role) : Set.of(handedTo));
                people.addAll(standing.escalatedTo(role));
                people.removeIf(standing::isBy);
                waitsFor.put(role, people);
            }
        }
        return waitsFor;
    }

    /** The next one above who has not been asked yet and may give it; whoever may not is passed by, as AP-02 wants it. */
    private Optional<String> above(String person, ApprovalStep<M> step, Role role, Set<String> asked) {
        Set<String> passed = new LinkedHashSet<>(Set.of(person));
        Optional<String> next = chain.superiorOf(person);
        while (next.isPresent() && (asked.contains(next.get()) || !maySay(next.get(), step, role))) {
            if (!passed.add(next.get())) {
                throw new IllegalStateException("the chain of command goes round in a circle: "
                        + String.join(" reports to ", passed) + " reports to " + next.get());
            }
            next = chain.superiorOf(next.get());
        }
        return next;
    }

    private boolean maySay(String person, ApprovalStep<M> step, Role role) {
        List<Refusal> objections = new ArrayList<>(0);
        new Scrutiny<>(policy, tally).conflicts(step, makers, Voter.of(person, role), objections);
        return objections.isEmpty();
    }
}
