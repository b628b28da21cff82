package io.deliverykit.testkit.scenarios;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.cny;
import static io.deliverykit.testkit.scenarios.ScenariosOnAStore.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.Delegation;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AmendNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SubmitNote;
import io.deliverykit.deliverynote.DeliveryNoteLifecycle;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A company that lets a junior approve small notes, in the library's own words and without touching it. */
interface ApprovalScenarios extends ScenariosOnAStore {
    /** The role that the company has added. */
    Role SALES_JUNIOR = Role.of("SALES_JUNIOR");

    private static Lifecycle<DeliveryNote> withJuniors() {
        return DeliveryNoteLifecycle.LIFECYCLE
                .extended("with juniors")
                .approvals("release", ApprovalScenarios::upTo200)
                .build();
    }

    private static ApprovalPolicy<Situation<DeliveryNote>> upTo200(ApprovalPolicy<Situation<DeliveryNote>> standing) {
        return approvals(
                        standing.name(),
                        standing.steps().get(0).orUpTo(cny(200), SALES_JUNIOR),
                        standing.steps().get(1))
                .amounting(now -> now.content().total());
    }

    private static Actor maker() {
        return new Actor("maker", TENANT, TENANT, "sales", Set.of(Role.SALES_CLERK, SALES_JUNIOR));
    }

    private Scene withJuniorsScene() {
        MemoryDirectory directory = MemoryDirectory.EMPTY
                .with(maker())
                .with(
                        TENANT,
                        new Delegation(
                                "maker",
                                "deputy",
                                Set.of(SALES_JUNIOR),
                                Set.of(),
                                Scene.START,
                                Scene.START.plus(Duration.ofDays(9)),
                                null));
        return Scene.hosting(storage(), desk -> desk.directory(directory), withJuniors())
                .furnished();
    }

    private static NoteScene inReview(Scene scene, Quantity quantity) {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        NoteScene note = scene.note("n1").of(order, "1", quantity);
        scene.does(maker(), note.ref(), note.draft());
        scene.does(maker(), note.ref(), new SignNote());
        scene.does(maker(), note.ref(), new SubmitNote());
        return note;
    }

    @Test
    @DisplayName(
            "20: a junior approves 150; amended to 300 it is open again, the junior is refused, the manager passes")
    @Tag("AP-01")
    @Tag("DN-07")
    @Tag("DN-09")
    default void is_approved_by_a_junior_up_to_the_limit() {
        Scene scene = withJuniorsScene();
        Actor junior = People.person("junior", "sales", SALES_JUNIOR);
        NoteScene note = inReview(scene, pieces("1.5"));
        scene.approve(note.ref(), junior, FINANCE_MANAGER);
        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.APPROVED);

        NoteLine more = note.draft().lines().get(0).withQuantity(pieces(3));
        Outcome amended =
                scene.attempt(CLERK, note.ref(), new AmendNote(List.of(more), PaymentTerm.CREDIT, "", Set.of()));
        assertThat(amended.state()).isEqualTo("IN_REVIEW");

        Outcome refused = scene.attempt(junior, note.ref(), new Review.Approve<>());
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("AP-01");
            assertThat(reason.values()).containsEntry("limit", cny(200).toString());
            assertThat(reason.liftedBy()).contains(Role.SALES_MANAGER);
        });
        scene.approve(note.ref(), SALES_MANAGER, FINANCE_MANAGER);
        assertThat(scene.find(note.ref()).state()).isEqualTo(DeliveryNoteState.APPROVED);
    }

    @Test
    @DisplayName("20: the maker is refused at any amount, and so is a deputy of the maker")
    @Tag("AP-02")
    @Tag("AP-03")
    @Tag("DN-08")
    default void is_not_approved_by_its_maker_nor_in_the_makers_place() {
        Scene scene = withJuniorsScene();
        NoteScene note = inReview(scene, pieces(1));
        Actor deputy = People.person("deputy", "sales", Role.SALES_REP);

        assertThat(scene.refusals(maker(), note.ref(), new Review.Approve<>()))
                .containsExactly("AP-02 approver-is-not-the-maker");
        Outcome inTheMakersPlace = scene.desk()
                .submit(Submission.of(deputy, note.ref(), new Review.Approve<DeliveryNote>())
                        .inPlaceOf("maker"));
        assertThat(inTheMakersPlace.isRefusedBy("AP-02")).isTrue();

        NoteLine dear = note.draft().lines().get(0).withQuantity(pieces(10));
        scene.does(CLERK, note.ref(), new AmendNote(List.of(dear), PaymentTerm.CREDIT, "", Set.of()));
        assertThat(scene.refusals(maker(), note.ref(), new Review.Approve<>()))
                .contains("AP-02 approver-is-not-the-maker");
    }
}
