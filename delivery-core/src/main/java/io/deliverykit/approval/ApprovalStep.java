package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of an approval (审批环节): who may give it, how many must, when it is needed, and what it covers (AP-01).
 * Immutable; every method returns a changed copy.
 *
 * @param <M> what is approved
 */
public final class ApprovalStep<M> {
    private final String name;
    private final Map<Role, Limit<M>> roles;
    private final Set<Role> quorum;
    private final int votes;
    private final Condition<M> condition;
    private final List<Covered<M>> covered;
    private final boolean deputyOfSameDepartment;
    private final @Nullable Function<? super M, @Nullable Instant> due;

    private ApprovalStep(
            String name,
            Map<Role, Limit<M>> roles,
            Set<Role> quorum,
            int votes,
            Condition<M> condition,
            List<Covered<M>> covered,
            boolean deputyOfSameDepartment,
            @Nullable Function<? super M, @Nullable Instant> due) {
        this.name = name;
        this.roles = roles;
        this.quorum = quorum;
        this.votes = votes;
        this.condition = condition;
        this.covered = covered;
        this.deputyOfSameDepartment = deputyOfSameDepartment;
        this.due = due;
    }

    /** A step that one person holding any one of these roles can give. */
    public static <M> ApprovalStep<M> step(String name, Role... roles) {
        Map<Role, Limit<M>> unlimited = new LinkedHashMap<>();
        for (Role role : roles) {
            unlimited.put(role, new Limit<>(null));
        }
        return new ApprovalStep<>(name, unlimited, Set.of(), 1, Condition.always(), List.of(), false, null);
    }

    /** A step that needs one person of each of these roles, in any order (会签). */
    public static <M> ApprovalStep<M> everyOneOf(String name, Role... roles) {
        ApprovalStep<M> any = step(name, roles);
        Set<Role> all = new LinkedHashSet<>(Arrays.asList(roles));
        return new ApprovalStep<>(name, any.roles, all, all.size(), any.condition, any.covered, false, null);
    }

    /** Lets this role give the step, but only while the amount is not above the limit. */
    public ApprovalStep<M> orUpTo(Money limit, Role role) {
        return orUpTo(matter -> limit, role);
    }

    /** Lets this role give the step, but only while the amount is not above what the limit then is. */
    public ApprovalStep<M> orUpTo(Function<? super M, Money> limit, Role role) {
        Map<Role, Limit<M>> more = new LinkedHashMap<>(roles);
        more.put(role, new Limit<>(limit));
        return new ApprovalStep<>(name, more, quorum, votes, condition, covered, deputyOfSameDepartment, due);
    }

    /** Asks for this many different people. */
    public ApprovalStep<M> byAtLeast(int people) {
        return new ApprovalStep<>(name, roles, quorum, people, condition, covered, deputyOfSameDepartment, due);
    }

    /** Needed only when this holds, in words that finish "needed when …". */
    public ApprovalStep<M> when(String words, Predicate<? super M> holds) {
        return new ApprovalStep<>(
                name, roles, quorum, votes, new Condition<>(words, holds), covered, deputyOfSameDepartment, due);
    }

    /** The values that it covers: when one of them changes, approvals of this step lapse (DN-09). */
    @SafeVarargs
    public final ApprovalStep<M> covering(Covered<M>... values) {
        List<Covered<M>> more = new ArrayList<>(covered);
        more.addAll(List.of(values));
        return new ApprovalStep<>(
                name, roles, quorum, votes, condition, List.copyOf(more), deputyOfSameDepartment, due);
    }

    /** An absent approver's place may be taken only by a person of the same department (DN-08). */
    public ApprovalStep<M> deputiesOfTheSameDepartment() {
        return new ApprovalStep<>(name, roles, quorum, votes, condition, covered, true, due);
    }

    /**
     * The moment by which it is to be given, asked when it begins to wait and each time that it goes up (AP-01); what is late
     * goes to the next superior (AP-05). Null of this matter: there is none.
     */
    public ApprovalStep<M> dueAt(Function<? super M, @Nullable Instant> moment) {
        return new ApprovalStep<>(name, roles, quorum, votes, condition, covered, deputyOfSameDepartment, moment);
    }

    public String name() {
        return name;
    }

    /** Everyone who could give it, limits aside. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles.keySet());
    }

    /** How many people must give it. */
    public int votes() {
        return votes;
    }

    /** The words of its condition; empty when it is always needed. */
    public String condition() {
        return condition.words();
    }

    public List<Covered<M>> covered() {
        return covered;
    }

    /** Whether some role may give it only up to an amount, which the step then covers too. */
    public boolean hasLimits() {
        return roles.values().stream().anyMatch(limit -> limit.amount() != null);
    }

    /** Whether it says itself by when it is to be given. */
    public boolean hasItsOwnTime() {
        return due != null;
    }

    /** When it is to be given by what it says itself; null when it says nothing for this matter. */
    public @Nullable Instant due(M matter) {
        return due == null ? null : due.apply(matter);
    }

    /** Whether one person of each role must give it. */
    public boolean isJoint() {
        return !quorum.isEmpty();
    }

    boolean isNeeded(M matter) {
        return condition.holds().test(matter);
    }

    boolean asksForSameDepartment() {
        return deputyOfSameDepartment;
    }

    /** The role's limit for this matter; null when it has none. */
    @Nullable
    Money limitOf(Role role, M matter) {
        Limit<M> limit = roles.get(role);
        return limit == null || limit.amount() == null ? null : limit.amount().apply(matter);
    }

    /** The roles that give it whatever the amount. */
    Set<Role> unlimitedRoles() {
        Set<Role> free = new LinkedHashSet<>();
        roles.forEach((role, limit) -> {
            if (limit.amount() == null) {
                free.add(role);
            }
        });
        return free;
    }

    /** The roles from which a vote would still count. */
    Set<Role> openRoles(Standing standing) {
        if (quorum.isEmpty()) {
            return standing.approvals().size() >= votes ? Set.of() : roles.keySet();
        }
        return new Seats(quorum, standing.approvals()).open();
    }

    boolean isGiven(Standing standing) {
        int given = standing.approvals().size();
        return given >= votes && (quorum.isEmpty() || openRoles(standing).isEmpty());
    }

    private record Limit<M>(@Nullable Function<? super M, Money> amount) {}

    private record Condition<M>(String words, Predicate<? super M> holds) {
        static <M> Condition<M> always() {
            return new Condition<>("", matter -> true);
        }
    }

    /**
     * One value that an approval covers.
     *
     * @param name shown when its change voids an approval
     * @param value compared by {@code equals} before and after a change
     */
    public record Covered<M>(String name, Function<? super M, ? extends @Nullable Object> value) {}
}
