package io.deliverykit.approval;

import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one person has to say about one matter: the step to which it is given, or why it does not count. */
record Say<M>(ApprovalPolicy<M> policy, Tally<M> tally, Voter voter, Instant at) {
    /** On a step that is this person's by one of their roles. */
    @FunctionalInterface
    private interface OnStep<M> {
        Ballot act(ApprovalStep<M> step, Role role);
    }

    Ballot approve(Set<String> makers) {
        List<ApprovalStep<M>> pending = tally.pending();
        if (pending.isEmpty()) {
            return onAnyStep((step, role) -> voter.isOneOf(makers) ? refusedToMaker() : Ballot.counted(List.of()));
        }
        Scrutiny<M> scrutiny = scrutiny();
        List<Refusal> objections = new ArrayList<>(0);
        for (ApprovalStep<M> step : pending) {
            for (Role role : step.openRoles(tally.of(step))) {
                if (isTheirs(step, role)) {
                    List<Refusal> against = scrutiny.objections(step, role, makers, voter);
                    if (against.isEmpty()) {
                        String digest = Digest.of(policy, step, tally.matter());
                        return Ballot.counted(List.of(voter.approves(policy.name(), step.name(), role, at, digest)));
                    }
                    objections.addAll(against);
                }
            }
        }
        return refused(objections);
    }

    private Ballot refusedToMaker() {
        return Ballot.refused(
                List.of(Scrutiny.no("AP-02", "approver-is-not-the-maker", Map.of("step", policy.name()))));
    }

    Ballot reject(String reason) {
        OnStep<M> rejected = (step, role) ->
                Ballot.counted(List.of(voter.votes(Vote.Kind.REJECTED, policy.name(), step.name(), role, at, reason)));
        return tally.pending().isEmpty() ? onAnyStep(rejected) : onOwnStep(rejected);
    }

    Ballot forward(Set<String> makers, String to) {
        return onOwnStep((step, role) -> {
            List<Refusal> objections = new ArrayList<>();
            scrutiny().conflicts(step, makers, Voter.of(to, role), objections);
            return objections.isEmpty()
                    ? Ballot.counted(
                            List.of(voter.votes(Vote.Kind.FORWARDED, policy.name(), step.name(), role, at, to)))
                    : Ballot.refused(objections);
        });
    }

    Ballot withdraw() {
        List<Vote> back = new ArrayList<>();
        for (ApprovalStep<M> step : policy.steps()) {
            tally.of(step)
                    .lastBy(voter.person())
                    .ifPresent(vote -> back.add(
                            voter.votes(Vote.Kind.WITHDRAWN, policy.name(), step.name(), vote.role(), at, "")));
        }
        return back.isEmpty()
                ? Ballot.refused(List.of(Scrutiny.no("XP-11", "has-approved", Map.of())))
                : Ballot.counted(back);
    }

    /** Acts on the first step that this person could give, whether or not it is needed. */
    private Ballot onAnyStep(OnStep<M> act) {
        List<Refusal> objections = new ArrayList<>(0);
        Scrutiny<M> scrutiny = scrutiny();
        for (ApprovalStep<M> step : policy.steps()) {
            for (Role role : step.roles()) {
                if (voter.roles().contains(role)) {
                    List<Refusal> against = new ArrayList<>(0);
                    scrutiny.beyondTheDelegation(step, role, voter, against);
                    if (against.isEmpty()) {
                        return act.act(step, role);
                    }
                    objections.addAll(against);
                }
            }
        }
        return Ballot.refused(
                objections.isEmpty() ? List.of(Scrutiny.notYours(policy.roles())) : Scrutiny.distinct(objections));
    }

    private Ballot onOwnStep(OnStep<M> act) {
        List<Refusal> objections = new ArrayList<>(0);
        Scrutiny<M> scrutiny = scrutiny();
        for (ApprovalStep<M> step : tally.pending()) {
            for (Role role : step.openRoles(tally.of(step))) {
                if (isTheirs(step, role)) {
                    List<Refusal> against = new ArrayList<>(0);
                    scrutiny.beyondTheDelegation(step, role, voter, against);
                    scrutiny.handedToAnother(step, role, voter, against);
                    if (against.isEmpty()) {
                        return act.act(step, role);
                    }
                    objections.addAll(against);
                }
            }
        }
        return refused(objections);
    }

    /** By a role of theirs, or because it went up to them (AP-05). */
    private boolean isTheirs(ApprovalStep<M> step, Role role) {
        return voter.roles().contains(role) || tally.of(step).isEscalatedTo(role, voter);
    }

    /** For these reasons, or for none but that others are asked. */
    private Ballot refused(List<Refusal> objections) {
        if (!objections.isEmpty()) {
            return Ballot.refused(Scrutiny.distinct(objections));
        }
        Set<Role> needed = new LinkedHashSet<>();
        tally.pending().forEach(step -> needed.addAll(step.openRoles(tally.of(step))));
        return Ballot.refused(List.of(Scrutiny.notYours(needed)));
    }

    private Scrutiny<M> scrutiny() {
        return new Scrutiny<>(policy, tally);
    }
}
