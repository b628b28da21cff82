package io.deliverykit.approval;

import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Remedy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who must agree to something, and in which order (审批权限): stages one after the other, the steps of a stage in any
 * order (AP-01). Pure and immutable; it is told the evidence and answers what is missing or why a vote does not count.
 *
 * @param <M> what is approved; a lifecycle approves a situation of its document
 */
public final class ApprovalPolicy<M> {
    private final String name;
    private final List<List<ApprovalStep<M>>> stages;
    private final @Nullable Function<? super M, Money> amount;
    private final Set<Set<String>> onePerson;

    private ApprovalPolicy(
            String name,
            List<List<ApprovalStep<M>>> stages,
            @Nullable Function<? super M, Money> amount,
            Set<Set<String>> onePerson) {
        this.name = name;
        this.stages = stages;
        this.amount = amount;
        this.onePerson = onePerson;
    }

    /** A policy whose steps are given one after the other. */
    @SafeVarargs
    public static <M> ApprovalPolicy<M> approvals(String name, ApprovalStep<M>... oneAfterTheOther) {
        return new ApprovalPolicy<>(
                name, Arrays.stream(oneAfterTheOther).map(List::of).toList(), null, Set.of());
    }

    /** The same policy with a last stage whose steps are given in any order. */
    @SafeVarargs
    public final ApprovalPolicy<M> then(ApprovalStep<M>... inAnyOrder) {
        List<List<ApprovalStep<M>>> more = new ArrayList<>(stages);
        more.add(List.of(inAnyOrder));
        return new ApprovalPolicy<>(name, List.copyOf(more), amount, onePerson);
    }

    /** Says what amount the limits of roles and delegations are compared with. */
    public ApprovalPolicy<M> amounting(Function<? super M, Money> of) {
        return new ApprovalPolicy<>(name, stages, of, onePerson);
    }

    /** Permits one person to give both of these steps, which AP-02 otherwise forbids. */
    public ApprovalPolicy<M> onePersonMayGive(String step, String other) {
        Set<Set<String>> more = new HashSet<>(onePerson);
        more.add(Set.of(step, other));
        return new ApprovalPolicy<>(name, stages, amount, Set.copyOf(more));
    }

    public String name() {
        return name;
    }

    /** The stages in order, each with the steps that may be given in any order. */
    public List<List<ApprovalStep<M>>> stages() {
        return stages;
    }

    public List<ApprovalStep<M>> steps() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** Whether every step that this matter needs has been given and still stands. */
    public boolean isSatisfied(M matter, Approvals given) {
        return pending(matter, given).isEmpty();
    }

    /** The steps that can be given now: those missing in the first stage that is not complete. */
    public List<ApprovalStep<M>> pending(M matter, Approvals given) {
        for (List<ApprovalStep<M>> stage : stages) {
            List<ApprovalStep<M>> missing = new ArrayList<>();
            for (ApprovalStep<M> step : stage) {
                if (!step.openRoles(given.standing(name, step.name())).isEmpty() && step.isNeeded(matter)) {
                    missing.add(step);
                }
            }
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        return List.of();
    }

    /**
     * Lets a person give the next step that is theirs.
     *
     * @param makers everyone whose work is being approved (AP-02)
     */
    public Ballot approve(M matter, Approvals given, Set<String> makers, Voter voter, Instant at) {
        List<Refusal> objections = new ArrayList<>();
        Set<Role> needed = new LinkedHashSet<>();
        for (ApprovalStep<M> step : pending(matter, given)) {
            Set<Role> open = step.openRoles(given.standing(name, step.name()));
            needed.addAll(open);
            for (Role role : open) {
                if (voter.roles().contains(role)) {
                    List<Refusal> against = objections(step, role, matter, given, makers, voter);
                    if (against.isEmpty()) {
                        return Ballot.counted(given.and(new Vote(
                                Vote.Kind.APPROVED,
                                name,
                                step.name(),
                                voter.person(),
                                voter.onBehalfOf(),
                                role,
                                voter.roles(),
                                at,
                                "",
                                Digest.of(step, matter))));
                    }
                    objections.addAll(against);
                }
            }
        }
        return Ballot.refused(objections.isEmpty() ? List.of(notYours(needed)) : distinct(objections));
    }

    /** Records that a person whose step is pending says no; the evidence given so far stays (AP-04). */
    public Ballot reject(M matter, Approvals given, Voter voter, String reason, Instant at) {
        return actOnOwnStep(
                matter,
                given,
                voter,
                step -> new Vote(
                        Vote.Kind.REJECTED,
                        name,
                        step.name(),
                        voter.person(),
                        voter.onBehalfOf(),
                        roleFor(step, voter),
                        voter.roles(),
                        at,
                        reason,
                        ""));
    }

    /** Hands the pending step that is this person's on to another, who then alone may give it (XP-11). */
    public Ballot forward(M matter, Approvals given, Voter voter, String to, Instant at) {
        return actOnOwnStep(
                matter,
                given,
                voter,
                step -> new Vote(
                        Vote.Kind.FORWARDED,
                        name,
                        step.name(),
                        voter.person(),
                        voter.onBehalfOf(),
                        roleFor(step, voter),
                        voter.roles(),
                        at,
                        to,
                        ""));
    }

    /** Takes back what this person approved, while the document has not moved on (XP-11). */
    public Ballot withdraw(Approvals given, Voter voter, Instant at) {
        Approvals left = given;
        for (ApprovalStep<M> step : steps()) {
            for (Vote vote : given.standing(name, step.name())) {
                if (vote.isBy(voter.person())) {
                    left = left.and(new Vote(
                            Vote.Kind.WITHDRAWN,
                            name,
                            step.name(),
                            voter.person(),
                            null,
                            vote.role(),
                            voter.roles(),
                            at,
                            "",
                            ""));
                }
            }
        }
        return left.equals(given)
                ? Ballot.refused(List.of(Refusal.of(Refusal.Kind.RULE, "XP-11", "has-approved", Map.of())))
                : Ballot.counted(left);
    }

    /** The evidence after a change: approvals of steps whose covered values differ lapse (DN-09). */
    public Approvals lapse(M before, M after, Approvals given, String by, Instant at) {
        Approvals left = given;
        for (ApprovalStep<M> step : steps()) {
            if (!left.votes().isEmpty() && !left.standing(name, step.name()).isEmpty()) {
                Optional<String> changed = changed(step, before, after);
                if (changed.isPresent()) {
                    left = left.and(new Vote(
                            Vote.Kind.LAPSED, name, step.name(), by, null, null, Set.of(), at, changed.get(), ""));
                }
            }
        }
        return left;
    }

    /** Whether any value that some step covers differs. */
    public boolean touches(M before, M after) {
        return steps().stream().anyMatch(step -> changed(step, before, after).isPresent());
    }

    private Optional<String> changed(ApprovalStep<M> step, M before, M after) {
        for (Covered<M> each : step.covered()) {
            if (!Objects.equals(each.value().apply(before), each.value().apply(after))) {
                return Optional.of(each.name());
            }
        }
        return Optional.empty();
    }

    private Ballot actOnOwnStep(M matter, Approvals given, Voter voter, Function<ApprovalStep<M>, Vote> vote) {
        Set<Role> needed = new LinkedHashSet<>();
        for (ApprovalStep<M> step : pending(matter, given)) {
            Set<Role> open = step.openRoles(given.standing(name, step.name()));
            needed.addAll(open);
            if (open.stream().anyMatch(voter.roles()::contains)) {
                return Ballot.counted(given.and(vote.apply(step)));
            }
        }
        return Ballot.refused(List.of(notYours(needed)));
    }

    private static @Nullable Role roleFor(ApprovalStep<?> step, Voter voter) {
        return step.roles().stream().filter(voter.roles()::contains).findFirst().orElse(null);
    }

    private List<Refusal> objections(
            ApprovalStep<M> step, Role role, M matter, Approvals given, Set<String> makers, Voter voter) {
        List<Refusal> objections = new ArrayList<>();
        if (voter.isOneOf(makers)) {
            objections.add(no("AP-02", "approver-is-not-the-maker", Map.of("step", step.name())));
        }
        otherStepOf(step, given, voter)
                .ifPresent(other -> objections.add(
                        no("AP-02", "approver-gave-no-other-step", Map.of("step", step.name(), "other", other))));
        overLimit(step.limitOf(role), matter)
                .ifPresent(limit -> objections.add(
                        no("AP-01", "amount-is-within-the-role's-limit", limitValues(role, limit, matter))
                                .liftedBy(unlimited(step))));
        overLimit(voter.upTo(), matter)
                .ifPresent(limit -> objections.add(
                        no("AP-03", "amount-is-within-the-delegation", limitValues(role, limit, matter))));
        if (step.asksForSameDepartment() && !voter.sameDepartment()) {
            objections.add(no("DN-08", "deputy-is-of-the-same-department", Map.of("step", step.name())));
        }
        given.forwardedTo(step.name())
                .filter(to -> !to.equals(voter.person()))
                .ifPresent(to -> objections.add(
                        no("XP-11", "step-was-handed-to-this-person", Map.of("step", step.name(), "to", to))));
        return objections;
    }

    private Optional<String> otherStepOf(ApprovalStep<M> step, Approvals given, Voter voter) {
        for (ApprovalStep<M> other : steps()) {
            boolean counts =
                    !other.name().equals(step.name()) && !onePerson.contains(Set.of(step.name(), other.name()));
            boolean samePersonTwice = other.name().equals(step.name()) && step.votes() > 1;
            if (counts || samePersonTwice) {
                for (Vote vote : given.standing(name, other.name())) {
                    if (vote.isBy(voter.person()) || (voter.onBehalfOf() != null && vote.isBy(voter.onBehalfOf()))) {
                        return Optional.of(other.name());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Money> overLimit(@Nullable Money limit, M matter) {
        if (limit == null || amount == null) {
            return Optional.empty();
        }
        Money asked = amount.apply(matter);
        boolean within = asked.getCurrencyUnit().equals(limit.getCurrencyUnit()) && !asked.isGreaterThan(limit);
        return within ? Optional.empty() : Optional.of(limit);
    }

    private Map<String, String> limitValues(Role role, Money limit, M matter) {
        String asked = amount == null ? "" : amount.apply(matter).toString();
        return Map.of("role", role.name(), "limit", limit.toString(), "amount", asked);
    }

    private Set<Role> unlimited(ApprovalStep<M> step) {
        Set<Role> free = new LinkedHashSet<>(step.roles());
        free.removeIf(role -> step.limitOf(role) != null);
        return free;
    }

    private static Refusal no(String rule, String why, Map<String, String> values) {
        return Refusal.of(Refusal.Kind.RULE, rule, why, values);
    }

    private static Refusal notYours(Set<Role> needed) {
        return Refusal.of(Refusal.Kind.NOT_BY_ROLE, "AX-01", "not-by-role", Map.of())
                .liftedBy(needed)
                .passesIf(new Remedy("ask-one-of", Map.of("roles", String.join(", ", names(needed)))));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private static List<Refusal> distinct(List<Refusal> refusals) {
        return List.copyOf(new LinkedHashSet<>(refusals));
    }
}
