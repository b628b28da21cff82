package io.deliverykit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Explanation;
import io.deliverykit.lifecycle.Explanation.Verdict;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Row;
import io.deliverykit.lifecycle.State;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tries every command by every role in every state of a lifecycle, by dry runs: each is granted or refused, never breaks;
 * refused for their role are exactly those whom the table does not name; and they learn nothing but that and the state.
 *
 * <p>A state or a command for which the test gives no example fails it.
 */
public final class EveryStateCommandAndRole<D> {
    private static final Set<Kind> AT_THE_DOOR = EnumSet.of(Kind.NOT_BY_ROLE, Kind.NOT_IN_STATE, Kind.NOT_FOR_PEOPLE);

    private final Lifecycle<D> lifecycle;
    private final Map<State<D>, Function<Scene, Ref<D>>> states = new LinkedHashMap<>();
    private final Map<Class<?>, Command<D>> commands = new LinkedHashMap<>();
    private Policy policy = Policy.standard(Scene.ZONE);

    private EveryStateCommandAndRole(Lifecycle<D> lifecycle) {
        this.lifecycle = lifecycle;
        with(new Review.Approve<>());
        with(new Review.Reject<>("not like this"));
        with(new Review.Withdraw<>());
        with(new Review.Forward<>("somebody"));
    }

    public static <D> EveryStateCommandAndRole<D> of(Lifecycle<D> lifecycle) {
        return new EveryStateCommandAndRole<>(lifecycle);
    }

    /** In a company that has set this. */
    public EveryStateCommandAndRole<D> under(Policy other) {
        policy = other;
        return this;
    }

    /** How a document comes into this state, in a furnished scene. */
    public EveryStateCommandAndRole<D> in(State<D> state, Function<Scene, Ref<D>> come) {
        states.put(state, come);
        return this;
    }

    /** An example of a command. */
    public EveryStateCommandAndRole<D> with(Command<D> example) {
        commands.put(example.getClass(), example);
        return this;
    }

    /** One test for each state, and one that nothing was forgotten. */
    public Stream<DynamicTest> tests() {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("nothing is forgotten", this::nothingIsForgotten)),
                states.keySet().stream().map(state -> DynamicTest.dynamicTest(state.name(), () -> inState(state))));
    }

    private void nothingIsForgotten() {
        Set<Class<?>> known = new LinkedHashSet<>(lifecycle.commands().values());
        known.removeIf(each -> Opening.class.isAssignableFrom(each) || Review.class.isAssignableFrom(each));

        assertThat(states.keySet()).containsAll(lifecycle.states());
        assertThat(commands.keySet()).containsAll(known);
    }

    private void inState(State<D> state) {
        Scene scene =
                Scene.with(new MemoryStorage(), desk -> desk.policy(policy)).furnished();
        Ref<D> ref = states.get(state).apply(scene);
        List<String> wrong = new ArrayList<>();

        assertThat(scene.find(ref).state()).isEqualTo(state);
        for (Role role : allRoles()) {
            Actor actor = People.person("some-" + role, "", role);
            Explanation explained = scene.desk().explain(actor, ref).orElseThrow();
            for (Command<D> command : commands.values()) {
                judge(scene.desk(), ref, state, actor, command, explained)
                        .forEach(each -> wrong.add(role + " " + lifecycle.nameOf(command) + ": " + each));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> judge(
            DeliveryDesk desk, Ref<D> ref, State<D> state, Actor actor, Command<D> command, Explanation explained) {
        Outcome outcome;
        try {
            outcome = desk.dryRun(Submission.of(actor, ref, command));
        } catch (RuntimeException broken) {
            return List.of("broke by " + broken);
        }
        List<String> wrong = new ArrayList<>();
        Set<Kind> kinds = outcome.reasons().stream().map(Refusal::kind).collect(Collectors.toSet());
        if (command instanceof Review<D>) {
            expect(wrong, kinds, alone(kinds, Kind.NOT_BY_ROLE) && alone(kinds, Kind.NOT_IN_STATE), "leaks");
        } else if (command instanceof Claim<D> || command instanceof ClockCommand<D>) {
            expect(wrong, kinds, kinds.equals(Set.of(Kind.NOT_FOR_PEOPLE)), "is no matter of people");
        } else {
            judgeByRow(wrong, kinds, lifecycle.row(state, command.getClass()), actor, command);
        }
        explained.of(lifecycle.nameOf(command)).ifPresent(offer -> {
            boolean agrees =
                    outcome.isGranted() ? offer.verdict() != Verdict.REFUSED : offer.verdict() != Verdict.ALLOWED;
            expect(wrong, kinds, agrees, "was explained as " + offer.verdict());
            boolean atTheDoor = offer.reasons().stream().anyMatch(each -> AT_THE_DOOR.contains(each.kind()));
            expect(
                    wrong,
                    kinds,
                    atTheDoor == kinds.stream().anyMatch(AT_THE_DOOR::contains),
                    "was explained otherwise");
        });
        return wrong;
    }

    private void judgeByRow(List<String> wrong, Set<Kind> kinds, Row<D, ?> row, Actor actor, Command<D> command) {
        boolean may = (row == null ? everyoneBy(command.getClass()) : row.by())
                .stream().anyMatch(actor.roles()::contains);
        Set<Kind> expected = EnumSet.noneOf(Kind.class);
        if (!may) {
            expected.add(Kind.NOT_BY_ROLE);
        }
        if (row == null) {
            expected.add(Kind.NOT_IN_STATE);
        }
        if (expected.isEmpty()) {
            expect(wrong, kinds, kinds.stream().noneMatch(AT_THE_DOOR::contains), "should have been let in");
        } else {
            expect(wrong, kinds, kinds.equals(expected), "should have been refused for " + expected + " alone");
        }
    }

    private Set<Role> everyoneBy(Class<?> command) {
        return lifecycle.rows().stream()
                .filter(row -> row.command() == command)
                .flatMap(row -> row.by().stream())
                .collect(Collectors.toSet());
    }

    private static boolean alone(Set<Kind> kinds, Kind kind) {
        return !kinds.contains(kind) || kinds.equals(Set.of(kind));
    }

    private static void expect(List<String> wrong, Set<Kind> kinds, boolean holds, String what) {
        if (!holds) {
            wrong.add(what + ", got " + new TreeSet<>(kinds));
        }
    }

    /** The rulebook's roles, and those that the table adds. */
    private Set<Role> allRoles() {
        Set<Role> roles = new TreeSet<>(lifecycle.roles());
        Arrays.stream(Role.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Role.class)
                .forEach(field -> roles.add(constant(field)));
        return roles;
    }

    private static Role constant(java.lang.reflect.Field field) {
        try {
            return (Role) field.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new AssertionError(notPublic);
        }
    }
}
