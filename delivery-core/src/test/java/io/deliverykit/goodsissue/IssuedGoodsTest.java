package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the keeper does: checks, signs, writes down, takes back. */
class IssuedGoodsTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(12);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # line, product, specification, pieces
              2,    SHEET,   '',            10
              1,    COIL,    '',            10
              1,    SHEET,   2 mm,          10
              1,    SHEET,   '',            9
            """)
    @Tag("GI-02")
    void are_as_requested_in_name_type_and_quantity(String line, String product, String specification, long number) {
        warehouse.cleared("n1", 10);
        warehouse.picked(10);
        SeenGoods seen = new SeenGoods(line, product, specification, pieces(number));

        assertThat(scene.refusals(KEEPER, ISSUE, new IssueGoods(List.of(seen), List.of())))
                .containsExactly("GI-02 goods-are-as-requested");
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(12));
    }

    @Test
    @Tag("GI-02")
    void are_no_more_than_what_was_requested() {
        warehouse.cleared("n1", 10);
        warehouse.picked(10);
        SeenGoods seen = new SeenGoods("1", "SHEET", "", pieces(10));
        SeenGoods more = new SeenGoods("2", "SHEET", "", pieces(1));

        assertThat(scene.refusals(KEEPER, ISSUE, new IssueGoods(List.of(seen, more), List.of())))
                .containsExactly("GI-02 goods-are-as-requested");
    }

    @Test
    @Tag("GI-01")
    void are_carried_out_also_by_one_who_rejected_them_before_another_approved_them() {
        Actor both = Actor.of("one-for-all", TENANT, Role.WAREHOUSE_SUPERVISOR, Role.WAREHOUSE_KEEPER);
        warehouse.cleared("n1", 10);
        warehouse.requested(10);
        scene.does(both, ISSUE, new Review.Reject<>("too much"));
        scene.does(CLERK, ISSUE, new RequestAgain("", List.of(line("1", pieces(4)))));
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);

        assertThat(scene.does(both, ISSUE, new PickGoods()).state()).isEqualTo(GoodsIssueState.PICKED);
    }

    @Test
    @Tag("GI-01")
    void are_carried_out_by_another_than_approved_them() {
        Actor both = Actor.of("one-for-all", TENANT, Role.WAREHOUSE_SUPERVISOR, Role.WAREHOUSE_KEEPER);
        warehouse.cleared("n1", 10);
        warehouse.requested(10);
        scene.approve(ISSUE, both);

        assertThat(scene.refusals(both, ISSUE, new PickGoods())).containsExactly("GI-01 is-carried-out-by-another");
        scene.does(KEEPER, ISSUE, new PickGoods());
        assertThat(scene.refusals(both, ISSUE, signature(10))).containsExactly("GI-01 is-carried-out-by-another");
        scene.does(KEEPER, ISSUE, signature(10));
    }

    @Test
    @Tag("GI-02")
    void are_reserved_from_the_approval_on_so_that_no_second_issue_gets_them() {
        warehouse.cleared("n1", 10);
        warehouse.approved(10);
        warehouse.cleared("n2", 10);
        scene.does(CLERK, OTHER_ISSUE, forTheNote(scene.note("n2").ref(), 3));

        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, OTHER_ISSUE, new Review.Approve<>()))
                .containsExactly("GI-02 gives-no-more-than-is-free");
    }

    @RepeatedTest(10)
    @Tag("GI-02")
    void are_given_to_one_of_two_at_one_instant_when_both_together_are_too_much() {
        for (String id : List.of("g1", "g2")) {
            warehouse.cleared("note-of-" + id, 8);
            scene.does(
                    CLERK,
                    GoodsIssue.ref(id),
                    forTheNote(scene.note("note-of-" + id).ref(), 8));
        }

        List<Outcome> outcomes = AtOneInstant.submit(scene.desk(), approving(ISSUE), approving(OTHER_ISSUE));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(warehouse.card().free()).isEqualTo(pieces(4));
    }

    private static Submission<GoodsIssue> approving(Ref<GoodsIssue> issue) {
        return Submission.of(WAREHOUSE_SUPERVISOR, issue, new Review.Approve<>());
    }

    @Test
    @Tag("XP-19")
    @Tag("DN-12")
    void are_free_again_at_midnight_when_the_note_ends_for_which_they_were_reserved() {
        warehouse.cleared("n1", 10);
        warehouse.picked(10);
        scene.clock().advance(Duration.ofHours(16));
        assertThat(scene.refusals(KEEPER, ISSUE, signature(10))).contains("DN-12 past-due");

        scene.desk().fireDue(TENANT, 10);

        assertThat(scene.find(NOTE).state()).isEqualTo(DeliveryNoteState.EXPIRED);
        assertThat(scene.find(ISSUE).state()).isEqualTo(GoodsIssueState.WITHDRAWN);
        assertThat(warehouse.card().free()).isEqualTo(pieces(12));
        assertThat(warehouse.card().drawn()).isEmpty();
        assertThat(scene.find(NOTE).content().issues().all()).isEmpty();
    }

    @Test
    @Tag("XP-19")
    @Tag("DN-12")
    void come_back_to_their_card_when_they_have_not_left() {
        warehouse.cleared("n1", 10);
        warehouse.issued(10);
        scene.clock().advance(Duration.ofHours(16));
        scene.desk().fireDue(TENANT, 10);

        scene.does(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(4)), "the note has ended"));
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(6));
        assertThat(scene.refusals(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(7)), "the rest")))
                .containsExactly("XP-19 takes-back-its-lines");
        assertThat(scene.refusals(KEEPER, ISSUE, new TakeBack(Map.of("9", pieces(1)), "the rest")))
                .containsExactly("XP-19 takes-back-its-lines");
        scene.does(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(6)), "the rest"));

        assertThat(scene.find(ISSUE).state()).isEqualTo(GoodsIssueState.WITHDRAWN);
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(12));
        assertThat(warehouse.card().drawn()).isEmpty();
    }

    @Test
    @Tag("XP-19")
    void that_have_left_do_not_come_back() {
        NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        note.released();
        warehouse.issued(10);
        note.departedOnceReleased();

        assertThat(scene.refusals(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(1)), "counted again")))
                .containsExactly("XP-19 takes-back-what-is-here");
    }

    @Test
    @Tag("GI-06")
    void have_their_packaging_recorded_and_totalled_by_month() {
        warehouse.cleared("n1", 4);
        warehouse.picked(4);
        scene.does(KEEPER, ISSUE, signature(4, new Packaging("drum", "200 l", 2), new Packaging("label", "", 4)));
        warehouse.cleared("n2", 4);
        scene.does(CLERK, OTHER_ISSUE, forTheNote(scene.note("n2").ref(), 4));
        scene.approve(OTHER_ISSUE, WAREHOUSE_SUPERVISOR);
        scene.does(KEEPER, OTHER_ISSUE, new PickGoods());
        GoodsIssue notYet = scene.find(OTHER_ISSUE).content();
        scene.clock().advance(Duration.ofHours(2));
        scene.does(KEEPER, OTHER_ISSUE, signature(4, new Packaging("drum", "200 l", 3)));

        var used = PackagingUse.byMonth(List.of(
                scene.find(ISSUE).content(), notYet, scene.find(OTHER_ISSUE).content()));

        YearMonth march = YearMonth.of(2025, 3);
        assertThat(used)
                .hasSize(2)
                .containsEntry(new PackagingUse.Of(march, "drum", "200 l"), 5L)
                .containsEntry(new PackagingUse.Of(march, "label", ""), 4L);
    }
}
