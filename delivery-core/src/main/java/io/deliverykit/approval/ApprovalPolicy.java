package io.deliverykit.approval;

import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final List<ApprovalStep<M>> steps;
    private final Set<Role> roles;
    private final @Nullable Function<? super M, Money> amount;
    private final List<Pair> onePerson;
    private final boolean isOfTheChangeAlone;
    private final @Nullable String leader;

    /** Two steps that one person may give. */
    private record Pair(String one, String other) {
        boolean isOf(String some, String another) {
            return (one.equals(some) && other.equals(another)) || (one.equals(another) && other.equals(some));
        }
    }

    private ApprovalPolicy(
            String name,
            List<List<ApprovalStep<M>>> stages,
            @Nullable Function<? super M, Money> amount,
            List<Pair> onePerson,
            boolean isOfTheChangeAlone,
            @Nullable String leader) {
        this.name = name;
        this.stages = stages;
        this.steps = stages.stream().flatMap(List::stream).toList();
        this.amount = amount;
        this.onePerson = onePerson;
        this.isOfTheChangeAlone = isOfTheChangeAlone;
        this.leader = leader;
        Set<Role> any = new LinkedHashSet<>();
        steps.forEach(step -> any.addAll(step.roles()));
        this.roles = Collections.unmodifiableSet(any);
    }

    /** A policy whose steps are given one after the other. */
    @SafeVarargs
    public static <M> ApprovalPolicy<M> approvals(String name, ApprovalStep<M>... oneAfterTheOther) {
        return new ApprovalPolicy<>(
                name, Arrays.stream(oneAfterTheOther).map(List::of).toList(), null, List.of(), false, null);
    }

    /** The same policy with a last stage whose steps are given in any order. */
    @SafeVarargs
    public final ApprovalPolicy<M> then(ApprovalStep<M>... inAnyOrder) {
        List<List<ApprovalStep<M>>> more = new ArrayList<>(stages);
        more.add(List.of(inAnyOrder));
        return new ApprovalPolicy<>(name, List.copyOf(more), amount, onePerson, isOfTheChangeAlone, leader);
    }

    /** Says what amount the limits of roles and delegations are compared with. */
    public ApprovalPolicy<M> amounting(Function<? super M, Money> of) {
        return new ApprovalPolicy<>(name, stages, of, onePerson, isOfTheChangeAlone, leader);
    }

    /** Permits one person to give both of these steps, which AP-02 otherwise forbids. */
    public ApprovalPolicy<M> onePersonMayGive(String step, String other) {
        List<Pair> more = new ArrayList<>(onePerson);
        more.add(new Pair(step, other));
        return new ApprovalPolicy<>(name, stages, amount, List.copyOf(more), isOfTheChangeAlone, leader);
    }

    /**
     * Judges a proposed change alone and not the document that it changes, as a credit limit says nothing of who opened the
     * account: only those who proposed it are its makers (AP-02).
     */
    public ApprovalPolicy<M> ofTheChangeAlone() {
        return new ApprovalPolicy<>(name, stages, amount, onePerson, true, leader);
    }

    /** Whether the makers of the document itself may approve a change of it that somebody else proposed. */
    public boolean isOfTheChangeAlone() {
        return isOfTheChangeAlone;
    }

    /**
     * In a proposed change this step comes before all others, whatever its stage (SO-11). It is the same approval, only in
     * another order: what was given still stands where the change does not touch it (XP-06).
     */
    public ApprovalPolicy<M> changesBeginWith(String step) {
        return new ApprovalPolicy<>(name, stages, amount, onePerson, isOfTheChangeAlone, step);
    }

    /** The name of the step with which proposed changes begin; empty when they are approved in the order of all else. */
    public Optional<String> changesBeginWith() {
        return Optional.ofNullable(leader);
    }

    /** This approval in the order in which proposed changes are given. */
    public ApprovalPolicy<M> ofChanges() {
        if (leader == null) {
            return this;
        }
        Predicate<ApprovalStep<M>> leads = step -> step.name().equals(leader);
        List<List<ApprovalStep<M>>> inOrder = new ArrayList<>();
        inOrder.add(steps.stream().filter(leads).toList());
        stages.forEach(
                stage -> inOrder.add(stage.stream().filter(leads.negate()).toList()));
        return new ApprovalPolicy<>(name, List.copyOf(inOrder), amount, onePerson, isOfTheChangeAlone, leader);
    }

    public String name() {
        return name;
    }

    /** The stages in order, each with the steps that may be given in any order. */
    public List<List<ApprovalStep<M>>> stages() {
        return stages;
    }

    public List<ApprovalStep<M>> steps() {
        return steps;
    }

    /** Everyone who could give some step. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether limits have an amount to be compared with. */
    public boolean hasAmount() {
        return amount != null;
    }

    boolean isForOnePerson(ApprovalStep<M> step, ApprovalStep<M> other) {
        for (Pair pair : onePerson) {
            if (pair.isOf(step.name(), other.name())) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Money amountOf(M matter) {
        return amount == null ? null : amount.apply(matter);
    }

    /** Whether every step that this matter needs has been given and still stands. */
    public boolean isSatisfied(M matter, Approvals given) {
        return new Tally<>(this, matter, given).isComplete();
    }

    /** The steps that can be given now: those missing in the first stage that is not complete. */
    public List<ApprovalStep<M>> pending(M matter, Approvals given) {
        return new Tally<>(this, matter, given).pending();
    }

    /** Every step that is needed and not given, in whichever stage. */
    public List<ApprovalStep<M>> missing(M matter, Approvals given) {
        return new Tally<>(this, matter, given).missing();
    }

    /**
     * Lets a person give the next step that is theirs. A matter that needs nobody any longer is moved on by anyone who
     * could have given a step of it.
     *
     * @param makers everyone whose work is being approved (AP-02)
     */
    public Ballot approve(M matter, Approvals given, Set<String> makers, Voter voter, Instant at) {
        return say(matter, given, voter, at).approve(makers);
    }

    /** Records that a person whose step is pending says no; the evidence given so far stays (AP-04). */
    public Ballot reject(M matter, Approvals given, Voter voter, String reason, Instant at) {
        return say(matter, given, voter, at).reject(reason);
    }

    /**
     * Hands the actor's place in a pending step on to another person, who then alone may give it (XP-11).
     *
     * @param makers nobody of them can be handed it (AP-02)
     */
    public Ballot forward(M matter, Approvals given, Set<String> makers, Voter voter, String to, Instant at) {
        return say(matter, given, voter, at).forward(makers, to);
    }

    /** Takes back what this person approved or handed on, while the document has not moved on (XP-11). */
    public Ballot withdraw(M matter, Approvals given, Voter voter, Instant at) {
        return say(matter, given, voter, at).withdraw();
    }

    /**
     * Puts a step that nobody has given in time before the next superiors of those for whom it waits, who may give it as well
     * (AP-05). Whoever may not give it, as its makers, is passed by for the one above them.
     *
     * @param makers nobody of them is asked (AP-02)
     * @return one vote for each superior and role; none when nobody stands above, or the step is not pending
     * @throws IllegalStateException naming the people, when the chain of command goes round in a circle
     */
    public List<Vote> escalate(
            M matter, Approvals given, Set<String> makers, String step, ChainOfCommand chain, Instant at) {
        Tally<M> tally = new Tally<>(this, matter, given);
        return tally.pending().stream()
                .filter(each -> each.name().equals(step))
                .flatMap(each -> new Escalation<>(this, tally, makers, chain).of(each, at).stream())
                .toList();
    }

    private Say<M> say(M matter, Approvals given, Voter voter, Instant at) {
        return new Say<>(this, new Tally<>(this, matter, given), voter, at);
    }

    /** Compares all covered values before and after a change. */
    public Touched<M> touched(M before, M after) {
        @Nullable String[] values = new @Nullable String[steps.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = changed(steps.get(index), before, after);
        }
        boolean otherAmount = amount != null && !amount.apply(before).equals(amount.apply(after));
        return new Touched<>(this, values, otherAmount);
    }

    /** A change of which nobody can tell what it touches, for this reason. */
    public Touched<M> touchedAll(String why) {
        @Nullable String[] values = new @Nullable String[steps.size()];
        Arrays.fill(values, why);
        return new Touched<>(this, values, true);
    }

    private @Nullable String changed(ApprovalStep<M> step, M before, M after) {
        for (Covered<M> each : step.covered()) {
            if (!Objects.equals(each.value().apply(before), each.value().apply(after))) {
                return each.name();
            }
        }
        return null;
    }

    /** The evidence that a change adds: approvals of steps whose covered values differ lapse (DN-09). */
    public List<Vote> lapse(Touched<M> touched, M matter, Approvals given, String by, Instant at) {
        if (given.votes().isEmpty()) {
            return List.of();
        }
        List<Vote> lapsed = new ArrayList<>(0);
        Tally<M> tally = new Tally<>(this, matter, given);
        for (int index = 0; index < steps.size(); index++) {
            String step = steps.get(index).name();
            Standing standing = tally.of(steps.get(index));
            if (!standing.isEmpty()) {
                touched.of(index, standing)
                        .ifPresent(value -> lapsed.add(
                                new Vote(Vote.Kind.LAPSED, name, step, by, null, null, Set.of(), at, value, "")));
            }
        }
        return lapsed;
    }
}
