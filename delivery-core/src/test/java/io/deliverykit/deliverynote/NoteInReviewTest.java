package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Delegation;
import io.deliverykit.approval.Vote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SubmitNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note before those who approve it: sales, then finance, or whoever takes their place. */
class NoteInReviewTest {
    private static final Actor DEPUTY = People.person("deputy", "finance", Role.CASHIER);
    private static final Actor STRANGER = People.person("stranger", "warehouse", Role.WAREHOUSE_KEEPER);
    private static final Actor OUTSIDER = People.person("outsider", "warehouse", Role.WAREHOUSE_KEEPER);
    private static final Actor SALES_DEPUTY = People.person("sales-deputy", "sales", Role.SALES_REP);

    private final Scene scene =
            Scene.with(new MemoryStorage(), desk -> desk.directory(directory())).furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    private static MemoryDirectory directory() {
        return MemoryDirectory.EMPTY
                .with(FINANCE_MANAGER)
                .with(SALES_MANAGER)
                .with(CLERK)
                .with(People.TENANT, delegation("finance-manager", "deputy", Role.FINANCE_MANAGER))
                .with(People.TENANT, delegation("finance-manager", "stranger", Role.FINANCE_MANAGER))
                .with(People.TENANT, delegation("sales-manager", "sales-deputy", Role.SALES_MANAGER))
                .with(People.TENANT, delegation("sales-manager", "outsider", Role.SALES_MANAGER))
                .with(People.TENANT, delegation("sales-manager", "clerk", Role.SALES_MANAGER));
    }

    private static Delegation delegation(String giver, String taker, Role role) {
        return new Delegation(
                giver,
                taker,
                Set.of(role),
                Set.of("delivery-note"),
                Scene.START,
                Scene.START.plus(Duration.ofDays(2)),
                null);
    }

    private Outcome approveFor(Actor actor, String absent, Ref<DeliveryNote> note) {
        return scene.desk()
                .submit(Submission.of(actor, note, new Review.Approve<DeliveryNote>())
                        .inPlaceOf(absent));
    }

    @Test
    @Tag("DN-02")
    void comes_there_only_signed() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).drafted();

        assertThat(scene.refusals(CLERK, note, new SubmitNote())).containsExactly("AX-01 not-in-state");
    }

    @Test
    @Tag("DN-07")
    void is_approved_by_sales_and_then_by_finance() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        assertThat(scene.refusals(FINANCE_MANAGER, note, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        assertThat(scene.approve(note, SALES_MANAGER).state()).isEqualTo(DeliveryNoteState.IN_REVIEW);
        assertThat(scene.approve(note, ACCOUNTANT).state()).isEqualTo(DeliveryNoteState.APPROVED);
    }

    @Test
    @Tag("DN-07")
    @Tag("AP-02")
    void is_not_approved_by_who_drew_it_up() {
        Actor both = People.person("both", "sales", Role.SALES_MANAGER);
        Actor clerkToo = new Actor("both", TENANT, TENANT, "sales", Set.of(Role.SALES_CLERK, Role.SALES_MANAGER));
        Ref<DeliveryNote> note = DeliveryNote.ref("n1");
        scene.does(clerkToo, note, scene.note("n1").of(order, 10).draft());
        scene.does(CLERK, note, new DeliveryNoteCommands.SignNote());
        scene.does(CLERK, note, new SubmitNote());

        assertThat(scene.refusals(both, note, new Review.Approve<>()))
                .containsExactly("AP-02 approver-is-not-the-maker");
    }

    @Test
    @Tag("DN-07")
    @Tag("AP-04")
    void goes_back_to_the_clerk_with_the_reason_when_it_is_rejected() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        assertThat(scene.refusals(SALES_MANAGER, note, new Review.Reject<>(" ")))
                .isNotEmpty();
        Filed<DeliveryNote> back = scene.does(SALES_MANAGER, note, new Review.Reject<>("wrong quantity"));

        assertThat(back.state()).isEqualTo(DeliveryNoteState.DRAFT);
        assertThat(back.approvals().votes())
                .last()
                .satisfies(vote -> assertThat(vote.detail()).isEqualTo("wrong quantity"));
    }

    @Test
    @Tag("DN-08")
    @Tag("AP-03")
    void is_approved_in_an_absent_approvers_place_and_keeps_both_names() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        assertThat(approveFor(SALES_DEPUTY, "sales-manager", note).isGranted()).isTrue();
        assertThat(approveFor(DEPUTY, "finance-manager", note).isGranted()).isTrue();

        Filed<DeliveryNote> approved = scene.find(note);
        assertThat(approved.state()).isEqualTo(DeliveryNoteState.APPROVED);
        assertThat(approved.approvals().votes())
                .extracting(Vote::by, Vote::onBehalfOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sales-deputy", "sales-manager"),
                        org.assertj.core.groups.Tuple.tuple("deputy", "finance-manager"));
        assertThat(scene.desk().journal(CLERK, note)).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("deputy");
            assertThat(entry.onBehalfOf()).isEqualTo("finance-manager");
        });
    }

    @Test
    @Tag("DN-08")
    void is_not_approved_in_their_place_by_somebody_of_another_department() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();
        assertThat(approveFor(OUTSIDER, "sales-manager", note).isRefusedBy("DN-08"))
                .isTrue();
        scene.approve(note, SALES_MANAGER);

        assertThat(approveFor(STRANGER, "finance-manager", note).isRefusedBy("DN-08"))
                .isTrue();
    }

    @Test
    @Tag("DN-08")
    @Tag("AP-03")
    void is_approved_in_nobodys_place_who_did_not_say_so_beforehand() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        assertThat(approveFor(STRANGER, "sales-manager", note).isRefusedBy("AP-03"))
                .isTrue();

        scene.clock().advance(Duration.ofDays(2));
        assertThat(approveFor(SALES_DEPUTY, "sales-manager", note).isRefusedBy("AP-03"))
                .isTrue();
    }

    @Test
    @Tag("DN-08")
    @Tag("AP-02")
    void is_not_approved_by_its_maker_in_anothers_place() {
        Ref<DeliveryNote> note = scene.note("n1").of(order, 10).inReview();

        assertThat(approveFor(CLERK, "sales-manager", note).isRefusedBy("AP-02"))
                .isTrue();
    }
}
