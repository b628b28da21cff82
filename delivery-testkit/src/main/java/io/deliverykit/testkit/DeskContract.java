package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.approval.Vote;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.DeskBuilder;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.desk.WorkList;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Escalate;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A desk that stands on the store gives what the rules permit and nothing more, however many hurry. */
interface DeskContract extends ContractOfAStore {
    Actor KEEPER = Actor.of("keeper", NORTH, Role.WAREHOUSE_KEEPER, Role.DISPATCHER);
    Actor SUPERVISOR = Actor.of("supervisor", NORTH, Role.WAREHOUSE_SUPERVISOR);
    Ref<Shelf> SHELF = Ref.of("shelf", "shelf");

    private DeliveryDesk deskAt(Instant now) {
        return deskAt(now, desk -> desk);
    }

    private DeliveryDesk deskAt(Instant now, UnaryOperator<DeskBuilder> change) {
        return change.apply(DeliveryDesk.builder()
                        .lifecycles(StorageContract.CATALOG.lifecycles())
                        .storage(storage())
                        .numbering(new MemoryNumbering())
                        .clock(Clock.fixed(now, ZoneOffset.UTC)))
                .build();
    }

    private static Ref<Crate> crate(int number) {
        return Ref.of("crate", "crate " + number);
    }

    private static Crate.Pack pack(long kilograms) {
        return new Crate.Pack(new Crate(
                "customer",
                SHELF,
                Quantity.of(kilograms, Unit.KILOGRAM),
                Money.parse("CNY 12.50"),
                Optional.empty(),
                List.of(),
                Map.of(),
                null));
    }

    private <D> Outcome submit(DeliveryDesk desk, Actor actor, Ref<D> ref, Command<D> command) {
        Outcome outcome = desk.submit(Submission.of(actor, ref, command));
        assertThat(outcome.reasons()).isEmpty();
        return outcome;
    }

    private DeliveryDesk deskWithAShelfOf(long kilograms) {
        DeliveryDesk desk = deskAt(Kept.NOON);
        submit(desk, KEEPER, SHELF, new Shelf.PutUp("A", Quantity.of(kilograms, Unit.KILOGRAM)));
        return desk;
    }

    private Shelf shelf() {
        return storage().find(NORTH, SHELF).orElseThrow().content();
    }

    @Test
    default void carries_a_document_through_its_life() {
        DeliveryDesk desk = deskWithAShelfOf(100);
        submit(desk, KEEPER, crate(1), pack(60));
        submit(desk, KEEPER, crate(1), new Crate.Close());
        submit(desk, SUPERVISOR, crate(1), new Review.Approve<>());
        assertThat(shelf().left()).isEqualTo(Quantity.of(40, Unit.KILOGRAM));

        submit(desk, KEEPER, crate(1), new Crate.Collect());

        assertThat(shelf().left()).isEqualTo(Quantity.of(100, Unit.KILOGRAM));
        assertThat(desk.find(KEEPER, crate(1)).orElseThrow().state()).isEqualTo(Crate.CrateState.COLLECTED);
        assertThat(desk.verifyJournal(KEEPER, crate(1))).isEmpty();
        assertThat(desk.verifyJournal(KEEPER, SHELF)).isEmpty();
    }

    @Test
    @Tag("XP-19")
    default void grants_of_many_claims_at_once_those_that_fit() {
        DeliveryDesk desk = deskWithAShelfOf(100);
        ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

        Together.run(8, number -> outcomes.add(desk.submit(Submission.of(KEEPER, crate(number), pack(30)))));

        assertThat(outcomes.stream().filter(Outcome::isGranted)).hasSize(3);
        assertThat(outcomes.stream().filter(each -> each.isRefusedBy("TK-01"))).hasSize(5);
        assertThat(shelf().taken()).hasSize(3);
        assertThat(desk.verifyJournal(KEEPER, SHELF)).isEmpty();
    }

    @Test
    @Tag("DL-01")
    default void fires_a_clock_once_on_several_nodes() {
        DeliveryDesk desk = deskWithAShelfOf(100);
        submit(desk, KEEPER, crate(1), pack(60));
        submit(desk, KEEPER, crate(1), new Crate.Close());
        submit(desk, SUPERVISOR, crate(1), new Review.Approve<>());
        DeliveryDesk later = deskAt(Kept.NOON.plus(Crate.GOOD_FOR));
        ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

        Together.run(4, node -> outcomes.addAll(later.fireDue(NORTH, 10)));

        assertThat(outcomes.stream().filter(Outcome::isGranted)).hasSize(1);
        assertThat(journal(NORTH, crate(1)))
                .filteredOn(entry -> entry.command().equals("expire"))
                .hasSize(1);
        assertThat(shelf().taken()).isEmpty();
        assertThat(later.dueDeadlines(NORTH, 10)).isEmpty();
    }

    @Test
    @Tag("AP-05")
    @Tag("XP-11")
    default void puts_a_late_approval_before_the_next_superior_once_on_several_nodes() {
        Duration term = Duration.ofHours(4);
        UnaryOperator<DeskBuilder> escalating =
                desk -> desk.policy(Policy.standard(ZoneOffset.UTC).with(Escalate.AFTER, term))
                        .directory(MemoryDirectory.EMPTY
                                .with(SUPERVISOR)
                                .reporting(NORTH, "supervisor", "director")
                                .reporting(NORTH, "director", "owner"));
        DeliveryDesk desk = deskAt(Kept.NOON, escalating);
        submit(desk, KEEPER, SHELF, new Shelf.PutUp("A", Quantity.of(100, Unit.KILOGRAM)));
        submit(desk, KEEPER, crate(1), pack(60));
        submit(desk, KEEPER, crate(1), new Crate.Close());
        DeliveryDesk later = deskAt(Kept.NOON.plus(term), escalating);
        ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

        Together.run(2, node -> outcomes.addAll(later.fireDue(NORTH, 10)));

        Actor director = Actor.of("director", NORTH, Role.GENERAL_MANAGER);
        Actor owner = Actor.of("owner", NORTH, Role.GENERAL_MANAGER);
        assertThat(outcomes.stream().filter(Outcome::isGranted)).hasSize(1);
        assertThat(journal(NORTH, crate(1)))
                .filteredOn(entry -> entry.command().equals("escalate"))
                .hasSize(1);
        assertThat(later.dueDeadlines(NORTH, 10)).isEmpty();
        assertThat(later.workList(SUPERVISOR).waitingForMe()).hasSize(1).allMatch(WorkList.Item::isLate);
        assertThat(later.workList(director).waitingForMe()).hasSize(1).allMatch(WorkList.Item::isLate);
        assertThat(later.workList(owner).waitingForMe()).isEmpty();
        submit(later, director, crate(1), new Review.Approve<>());
        assertThat(later.find(KEEPER, crate(1)).orElseThrow().state()).isEqualTo(Crate.CrateState.APPROVED);
        assertThat(later.verifyJournal(KEEPER, crate(1))).isEmpty();
    }

    @Test
    @Tag("XP-11")
    default void keeps_what_was_handed_on_taken_back_and_refused_with_its_reason() {
        DeliveryDesk desk = deskWithAShelfOf(100);
        Actor second = Actor.of("second", NORTH, Role.WAREHOUSE_SUPERVISOR);
        submit(desk, KEEPER, crate(1), pack(60));
        submit(desk, KEEPER, crate(1), new Crate.Close());

        submit(desk, SUPERVISOR, crate(1), new Review.Forward<>("second"));
        assertThat(desk.workList(SUPERVISOR).waitingForMe()).isEmpty();
        assertThat(desk.workList(SUPERVISOR).handedOn()).hasSize(1);
        assertThat(desk.workList(second).waitingForMe()).hasSize(1);
        submit(desk, SUPERVISOR, crate(1), new Review.Withdraw<>());
        assertThat(desk.workList(SUPERVISOR).waitingForMe()).hasSize(1);
        submit(desk, SUPERVISOR, crate(1), new Review.Reject<>("too heavy"));

        assertThat(desk.find(KEEPER, crate(1)).orElseThrow().approvals().votes())
                .extracting(Vote::kind, Vote::detail)
                .containsExactly(
                        tuple(Vote.Kind.FORWARDED, "second"),
                        tuple(Vote.Kind.WITHDRAWN, ""),
                        tuple(Vote.Kind.REJECTED, "too heavy"));
        assertThat(desk.workList(SUPERVISOR).waitingForMe()).isEmpty();
        assertThat(desk.verifyJournal(KEEPER, crate(1))).isEmpty();
    }

    @Test
    @Tag("XP-08")
    default void does_a_command_once_that_is_sent_at_once_from_several_threads() {
        DeliveryDesk desk = deskWithAShelfOf(100);
        ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

        Together.run(
                4,
                number -> outcomes.add(
                        desk.submit(Submission.of(KEEPER, crate(1), pack(60)).withId("command"))));

        assertThat(outcomes).hasSize(4).allMatch(Outcome::isGranted);
        assertThat(outcomes.stream().map(Outcome::number).distinct()).hasSize(1);
        assertThat(journal(NORTH, crate(1))).hasSize(1);
    }

    @Test
    @Tag("XP-08")
    default void remembers_no_refusal_that_what_was_seen_no_longer_bears_out() {
        AtomicInteger looks = new AtomicInteger();
        DeliveryDesk slow = DeliveryDesk.builder()
                .lifecycles(StorageContract.CATALOG.lifecycles())
                .storage(storage())
                .numbering(new MemoryNumbering())
                .clock(new AskedClock(() -> {
                    boolean hasDecided = looks.incrementAndGet() == 2;
                    if (hasDecided) {
                        Together.run(1, another -> deskWithAShelfOf(100));
                    }
                }))
                .build();
        Submission<Shelf> extension = Submission.of(KEEPER, SHELF, new Shelf.Extend(Quantity.of(200, Unit.KILOGRAM)))
                .withId("command");

        Outcome first = slow.submit(extension);

        assertThat(first.reasons()).isEmpty();
        assertThat(slow.submit(extension)).isEqualTo(first);
        assertThat(shelf().room()).isEqualTo(Quantity.of(200, Unit.KILOGRAM));
    }

    @Test
    @Tag("XP-09")
    default void refuses_a_decision_on_a_revision_that_is_no_longer_current() {
        DeliveryDesk desk = deskWithAShelfOf(100);
        submit(desk, KEEPER, crate(1), pack(60));
        submit(desk, KEEPER, crate(1), new Crate.Repack(Quantity.of(50, Unit.KILOGRAM)));

        Outcome stale =
                desk.submit(Submission.of(KEEPER, crate(1), new Crate.Close()).onRevision(1));

        assertThat(stale.reasons())
                .extracting(Refusal::kind, each -> each.values().get("between"))
                .containsExactly(tuple(Refusal.Kind.CHANGED_SINCE, "repack/keeper"));
    }
}
