package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.party.Role.SALES_CLERK;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A sheet of paper with an amount: the smallest document on which a table can be tried. */
final class Papers {
    static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");
    static final Actor WRITER = Actor.of("wu", "acme", SALES_CLERK);
    static final Policy POLICY = Policy.standard(ZoneOffset.UTC);

    private Papers() {}

    enum State implements io.deliverykit.lifecycle.State<Paper> {
        DRAFT,
        REVIEW,
        SECOND,
        DONE
    }

    record Paper(long amount, String text, Ref<Paper> other) {}

    record Write(long amount) implements Opening<Paper> {
        @Override
        public Paper open(Turn turn) {
            return new Paper(amount, "", null);
        }
    }

    record Change(long amount, String text) implements Command<Paper> {
        @Override
        public Paper change(Paper before, Turn turn) {
            return new Paper(amount, text, before.other());
        }
    }

    record Point(Ref<Paper> other) implements Command<Paper> {
        @Override
        public Paper change(Paper before, Turn turn) {
            return new Paper(before.amount(), before.text(), other);
        }
    }

    record Send() implements Command<Paper> {}

    record Back() implements Command<Paper> {}

    record Finish() implements Command<Paper> {}

    record Lapse() implements ClockCommand<Paper> {}

    record Take(Ref<?> claimant, long amount) implements Claim<Paper> {
        @Override
        public boolean isNothing() {
            return amount == 0;
        }

        @Override
        public boolean exceeds(Claim<Paper> earlier) {
            return amount > ((Take) earlier).amount();
        }

        @Override
        public Paper change(Paper before, Turn turn) {
            return new Paper(before.amount(), "taken " + amount, before.other());
        }
    }

    static Money yuan(long amount) {
        return Money.ofMajor(CurrencyUnit.of("CNY"), amount);
    }

    /** Draft, sent to review, second review or done; more parts as the test needs them. */
    @SafeVarargs
    static Lifecycle<Paper> table(Part<Paper>... more) {
        List<Part<Paper>> parts = new ArrayList<>(List.of(
                begins(DRAFT),
                ends(DONE),
                newly(Write.class).by(SALES_CLERK).to(DRAFT).always(),
                from(DRAFT).on(Finish.class).by(SALES_CLERK).to(DONE).always()));
        parts.addAll(Arrays.asList(more));
        return new Lifecycle<>("paper", "1", Paper.class, parts);
    }

    /** A table in which a paper is sent to review under this policy; the second review is left out. */
    @SafeVarargs
    static Lifecycle<Paper> reviewed(ApprovalPolicy<Situation<Paper>> policy, Part<Paper>... more) {
        List<Part<Paper>> parts = new ArrayList<>(List.of(
                from(DRAFT).on(Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(DRAFT, REVIEW).on(Change.class).by(SALES_CLERK).stays().always(),
                from(REVIEW).approvedUnder(policy).to(SECOND).orBackTo(DRAFT),
                from(SECOND).on(Finish.class).by(SALES_CLERK).to(DONE).always()));
        parts.addAll(Arrays.asList(more));
        return table(parts.toArray(size -> newParts(size)));
    }

    @SuppressWarnings("unchecked")
    private static Part<Paper>[] newParts(int size) {
        return new Part[size];
    }

    /** A paper that lapses where it is, and one that is due by its amount in seconds; 0 for never. */
    static Lifecycle<Paper> ticking(Part.Clock<Paper> clock) {
        return table(
                from(DRAFT).on(Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Change.class).by(SALES_CLERK).stays().always(),
                from(SECOND).on(Lapse.class).byTheClock().stays().always(),
                from(SECOND).on(Back.class).by(SALES_CLERK).to(DRAFT).always(),
                from(SECOND).on(Finish.class).by(SALES_CLERK).to(DONE).always(),
                clock);
    }

    static Instant byAmount(Situation<Paper> on) {
        long seconds = on.content().amount();
        return seconds == 0 ? null : NOON.plusSeconds(seconds);
    }

    static Lifecycle<Paper> only(Part<Paper> part) {
        return lifecycle("paper", Paper.class, part);
    }

    static Actor person(String name, Role... roles) {
        return Actor.of(name, "acme", roles);
    }

    static Turn by(Actor actor) {
        return Turn.of(NOON, actor, POLICY);
    }

    static Turn by(Actor actor, Instant at) {
        return Turn.of(at, actor, POLICY);
    }

    static Filed<Paper> written(Lifecycle<Paper> lifecycle, long amount) {
        return granted(lifecycle.open(lifecycle.ref("P1"), new Write(amount), by(WRITER), Files.NONE))
                .after();
    }

    static <D> Decision.Granted<D> granted(Decision<D> decision) {
        if (decision instanceof Decision.Granted<D> granted) {
            return granted;
        }
        throw new AssertionError("refused: " + ((Decision.Refused<D>) decision).reasons());
    }

    /** The names of all reasons; empty when it was granted. */
    static List<String> reasons(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused
                ? refused.reasons().stream().map(Refusal::name).toList()
                : List.of();
    }

    static <D> Filed<D> after(Lifecycle<D> lifecycle, Filed<D> filed, Actor actor, Command<D> command) {
        return granted(lifecycle.decide(filed, command, by(actor), Files.NONE)).after();
    }

    static <D> List<String> reasons(Lifecycle<D> lifecycle, Filed<D> filed, Actor actor, Command<D> command) {
        return reasons(lifecycle.decide(filed, command, by(actor), Files.NONE));
    }

    /** The documents that a decision may look at. */
    static Files files(Filed<?>... documents) {
        Map<Ref<?>, Filed<?>> byRef = new HashMap<>();
        for (Filed<?> each : documents) {
            byRef.put(each.ref(), each);
        }
        return new Files() {
            @Override
            @SuppressWarnings("unchecked")
            public <F> Optional<Filed<F>> find(Ref<F> ref) {
                return Optional.ofNullable((Filed<F>) byRef.get(ref));
            }
        };
    }
}
