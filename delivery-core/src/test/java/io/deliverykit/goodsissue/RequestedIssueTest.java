package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be asked of the warehouse, and who decides on it. */
class RequestedIssueTest {
    private static final Actor AUDITOR = person("auditor", "board", Role.AUDITOR);

    private final Scene scene = Scene.inMemory().furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(12);

    private List<String> refusals(IssueKind kind, Ref<DeliveryNote> note, IssueLine... lines) {
        return scene.refusals(CLERK, ISSUE, new RequestIssue(kind, note, null, "a fair", List.of(lines)));
    }

    @Test
    @Tag("GI-03")
    void is_of_lines_of_its_delivery_note_each_once() {
        warehouse.cleared("n1", 10);
        IssueLine line = line("1", pieces(10));

        assertThat(refusals(IssueKind.SALE, NOTE, line, line)).containsExactly("GI-03 names-each-line-once");
        assertThat(refusals(IssueKind.SALE, NOTE, line("1", pieces(0)))).containsExactly("GI-03 names-each-line-once");
        assertThat(refusals(IssueKind.SALE, NOTE, line("9", pieces(1))))
                .containsExactly("GI-03 its-lines-are-its-notes");
        assertThat(refusals(IssueKind.GIFT, NOTE, line)).containsExactly("GI-03 is-for-a-note-if-sold");
        assertThat(scene.refusals(
                        CLERK, ISSUE, new RequestIssue(IssueKind.SALE, null, null, "", List.of(line("", pieces(1))))))
                .containsExactly("GI-03 is-for-a-note-if-sold");
    }

    @Test
    @Tag("GI-02")
    void is_of_what_lies_on_its_stock_cards() {
        Ref<StockCard> coil = StockCard.ref("main", "COIL", "", "");
        scene.does(KEEPER, coil, new OpenStockCard("COIL", "", "", "main", Unit.KILOGRAM));
        IssueLine sheet = new IssueLine("1", coil, "", "SHEET", "", Quantity.of(1, Unit.KILOGRAM));
        IssueLine pieces = new IssueLine("1", coil, "", "COIL", "", pieces(1));

        assertThat(scene.refusals(CLERK, ISSUE, new RequestIssue(IssueKind.GIFT, null, null, "a fair", List.of(sheet))))
                .containsExactly("GI-02 its-lines-are-as-their-cards-say");
        assertThat(scene.refusals(
                        CLERK, ISSUE, new RequestIssue(IssueKind.GIFT, null, null, "a fair", List.of(pieces))))
                .containsExactly("GI-02 its-lines-are-as-their-cards-say");
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "ADVERTISING", "PRIZE"})
    @Tag("GI-04")
    void given_away_says_what_for_and_is_decided_by_finance_sales_and_management(IssueKind kind) {
        List<IssueLine> lines = List.of(line("", pieces(3)));
        assertThat(scene.refusals(CLERK, ISSUE, new RequestIssue(kind, null, null, " ", lines)))
                .containsExactly("GI-04 says-what-for");
        scene.does(CLERK, ISSUE, new RequestIssue(kind, null, null, "the fair in May", lines));

        assertThat(scene.refusals(DEPUTY_GENERAL_MANAGER, ISSUE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(ISSUE, ACCOUNTANT, SALES_MANAGER);
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, ISSUE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(ISSUE, DEPUTY_GENERAL_MANAGER);

        assertThat(scene.approve(ISSUE, WAREHOUSE_SUPERVISOR).state()).isEqualTo(GoodsIssueState.APPROVED);
        assertThat(scene.find(ISSUE).content().purpose()).isEqualTo("the fair in May");
    }

    @Test
    @Tag("DN-24")
    void of_damaged_goods_is_confirmed_by_audit_and_approved_by_management() {
        scene.does(
                CLERK,
                ISSUE,
                new RequestIssue(IssueKind.DAMAGE, null, null, "dropped by the crane", List.of(line("", pieces(1)))));

        assertThat(scene.refusals(DEPUTY_GENERAL_MANAGER, ISSUE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.approve(ISSUE, AUDITOR, DEPUTY_GENERAL_MANAGER);

        assertThat(scene.approve(ISSUE, WAREHOUSE_SUPERVISOR).state()).isEqualTo(GoodsIssueState.APPROVED);
    }

    @Test
    @Tag("GI-01")
    void for_a_note_needs_the_supervisor_alone() {
        warehouse.cleared("n1", 10);
        warehouse.requested(10);

        assertThat(scene.refusals(KEEPER, ISSUE, new Review.Approve<>())).containsExactly("AX-01 not-by-role");
        assertThat(scene.approve(ISSUE, WAREHOUSE_SUPERVISOR).state()).isEqualTo(GoodsIssueState.APPROVED);
    }

    @Test
    @Tag("GI-03")
    @Tag("AP-04")
    void rejected_gets_no_goods_and_may_be_asked_for_again_from_the_same_cards() {
        warehouse.cleared("n1", 10);
        warehouse.requested(10);
        scene.does(WAREHOUSE_SUPERVISOR, ISSUE, new Review.Reject<>("too much"));

        assertThat(scene.refusals(KEEPER, ISSUE, new PickGoods())).containsExactly("AX-01 not-in-state");
        Ref<StockCard> other = StockCard.ref("yard", "SHEET", "", "");
        scene.does(KEEPER, other, new OpenStockCard("SHEET", "", "", "yard", Unit.PIECE));
        IssueLine elsewhere = new IssueLine("1", other, "1", "SHEET", "", pieces(4));
        assertThat(scene.refusals(CLERK, ISSUE, new RequestAgain("", List.of(elsewhere))))
                .containsExactly("GI-03 keeps-its-cards");
        scene.does(CLERK, ISSUE, new RequestAgain("", List.of(line("1", pieces(4)))));

        assertThat(scene.approve(ISSUE, WAREHOUSE_SUPERVISOR).state()).isEqualTo(GoodsIssueState.APPROVED);
        assertThat(warehouse.card().reserved()).isEqualTo(pieces(4));
    }

    @Test
    @Tag("DN-17")
    void is_approved_only_for_a_note_that_is_stamped_and_still_here() {
        Ref<DeliveryNote> early =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).approved();
        scene.does(CLERK, ISSUE, forTheNote(early, 10));
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, ISSUE, new Review.Approve<>()))
                .containsExactly("DN-17 its-note-is-stamped");

        Ref<DeliveryNote> other = warehouse.cleared("n2", 10);
        scene.does(CLERK, OTHER_ISSUE, forTheNote(other, 10));
        scene.approve(OTHER_ISSUE, WAREHOUSE_SUPERVISOR);
        scene.does(CLERK, other, new VoidNote("wrong day"));

        assertThat(scene.refusals(KEEPER, OTHER_ISSUE, new PickGoods())).contains("DN-17 its-note-is-stamped");
    }

    @Test
    @Tag("GI-03")
    void asks_no_more_for_a_note_than_it_says_also_by_two() {
        warehouse.cleared("n1", 10);
        warehouse.approved(6);
        scene.does(CLERK, OTHER_ISSUE, forTheNote(NOTE, 5));

        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, OTHER_ISSUE, new Review.Approve<>()))
                .containsExactly("GI-03 is-issued-no-more-than-it-says");
        scene.does(CLERK, ISSUE, new WithdrawIssue("not needed"));

        scene.approve(OTHER_ISSUE, WAREHOUSE_SUPERVISOR);
    }
}
