package io.deliverykit.desk;

import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.opens;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clocks of which some cannot fire. */
@Tag("DL-01")
class FiredClocksTest {
    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");
    private static final Actor CLERK = Actor.of("cai", "acme", SALES_CLERK);
    private final MemoryStorage storage = new MemoryStorage();
    private final DeliveryDesk desk = desk("spoils");

    enum JarState implements io.deliverykit.lifecycle.State<Jar> {
        FRESH,
        SPOILT
    }

    enum HeapState implements io.deliverykit.lifecycle.State<Heap> {
        SMELLING
    }

    record Jar(String content) {}

    record Heap(String content) {}

    record Fill(String content) implements Opening<Jar> {
        @Override
        public Jar open(Turn turn) {
            return new Jar(content);
        }
    }

    record Spoil() implements ClockCommand<Jar> {
        @Override
        public Jar change(Jar before, Turn turn) {
            if (before.content().equals("explosive")) {
                throw new IllegalStateException("it exploded");
            }
            return before;
        }
    }

    record Toss(String content) implements Opening<Heap> {
        @Override
        public Heap open(Turn turn) {
            return new Heap(content);
        }
    }

    private static Lifecycle<Jar> jars(String clock) {
        return lifecycle(
                "jar",
                Jar.class,
                begins(JarState.FRESH),
                ends(JarState.SPOILT),
                newly(Fill.class).by(SALES_CLERK).to(JarState.FRESH).always(),
                from(JarState.FRESH)
                        .on(Spoil.class)
                        .byTheClock()
                        .to(JarState.SPOILT)
                        .always(),
                fires("DL-01", clock, Spoil.class, on -> on.at().plusSeconds(1), JarState.FRESH),
                opens(
                        "heap",
                        JarState.SPOILT,
                        "heap",
                        Toss.class,
                        jar -> new Toss(jar.content().content())));
    }

    private static final Lifecycle<Heap> HEAPS = lifecycle(
            "heap",
            Heap.class,
            begins(HeapState.SMELLING),
            ends(HeapState.SMELLING),
            newly(Toss.class)
                    .byAnotherDocument()
                    .to(HeapState.SMELLING)
                    .when(Rule.holds(
                            "AX-01", "is-no-treasure", heap -> !heap.content().equals("gold"))));

    private DeliveryDesk desk(String clock) {
        return DeliveryDesk.builder()
                .lifecycles(List.of(jars(clock), HEAPS))
                .storage(storage)
                .clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .build();
    }

    private DeliveryDesk tomorrow(String clock) {
        return DeliveryDesk.builder()
                .lifecycles(List.of(jars(clock), HEAPS))
                .storage(storage)
                .clock(Clock.fixed(NOON.plusSeconds(86_400), ZoneOffset.UTC))
                .build();
    }

    private void fill(String id, String content) {
        assertThat(desk.submit(Submission.of(CLERK, Ref.of("jar", id), new Fill(content)))
                        .isGranted())
                .isTrue();
    }

    private static List<String> names(List<Outcome> outcomes) {
        List<String> names = new ArrayList<>();
        outcomes.forEach(each -> names.add(each.document().id() + " "
                + each.reasons().stream().map(Refusal::name).toList()));
        return names;
    }

    @Test
    void each_have_their_own_outcome_also_when_something_breaks() {
        fill("J1", "explosive");
        fill("J2", "gold");
        fill("J3", "jam");

        List<Outcome> fired = tomorrow("spoils").fireDue("acme", 10);

        assertThat(names(fired)).containsExactly("J1 [broke]", "J2 [is-no-treasure]", "J3 []");
        assertThat(fired.get(0).reasons().get(0).kind()).isEqualTo(Refusal.Kind.BROKEN);
        assertThat(fired.get(0).reasons().get(0).values())
                .containsEntry("what", "java.lang.IllegalStateException: it exploded");
    }

    @Test
    void starve_nobody_who_is_due_later() {
        IntStream.range(0, 5).forEach(each -> fill("A" + each, each % 2 == 0 ? "explosive" : "gold"));
        IntStream.range(0, 4).forEach(each -> fill("B" + each, "jam"));

        List<Outcome> fired = tomorrow("spoils").fireDue("acme", 3);

        assertThat(fired.stream().filter(Outcome::isGranted)).hasSize(3);
        assertThat(names(fired)).contains("B0 []", "B1 []", "B2 []").doesNotHaveDuplicates();
        assertThat(names(tomorrow("spoils").fireDue("acme", 3))).contains("B3 []");
    }

    @Test
    @Tag("JR-03")
    void open_documents_whose_ids_find_room() {
        fill("J".repeat(200), "jam");
        assertThat(tomorrow("spoils").fireDue("acme", 10)).allMatch(Outcome::isGranted);

        Outcome tooLong = desk.submit(Submission.of(CLERK, Ref.of("jar", "J".repeat(201)), new Fill("jam")));
        assertThat(tooLong.reasons()).extracting(Refusal::name).containsExactly("id-is-short");
        assertThatThrownBy(() -> Ref.of("jar", "J".repeat(256))).hasMessageContaining("at most 255");
        assertThatThrownBy(() -> Ref.of("j".repeat(65), "J")).hasMessageContaining("at most 64");
    }

    @Test
    void say_so_when_their_name_is_no_longer_known() {
        fill("J1", "jam");

        List<Outcome> fired = tomorrow("goes-off").fireDue("acme", 10);

        assertThat(names(fired)).containsExactly("J1 [broke]");
        assertThat(fired.get(0).reasons().get(0).values().get("what")).contains("has no clock 'spoils'");
    }
}
