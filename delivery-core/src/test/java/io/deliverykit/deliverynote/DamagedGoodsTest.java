package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods that were damaged before the customer had them are charged to whoever answers for it (DN-24). */
@Tag("DN-24")
class DamagedGoodsTest {
    private static final Actor AUDITOR = person("auditor", "board", Role.AUDITOR);
    private static final Ref<DamageReport> REPORT = DamageReport.ref("d1");
    private static final String HANDED_OVER = "DN-24 is-of-goods-not-handed-over";

    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private ReportDamage damaged(String line, Quantity quantity, long loss, String answerable) {
        return new ReportDamage(note.ref(), line, quantity, Money.of(Scene.CNY, loss), "dropped", answerable);
    }

    @Test
    void are_confirmed_by_audit_approved_by_finance_and_leave_stock_by_an_issue_of_their_own() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "keeper"));

        assertThat(scene.refusals(DEPUTY_GENERAL_MANAGER, REPORT, new Review.Approve<>()))
                .isNotEmpty();
        scene.approve(REPORT, AUDITOR);
        assertThat(scene.refusals(KEEPER, REPORT, new WriteOffDamage("issue-7")))
                .containsExactly("AX-01 not-in-state");
        scene.approve(REPORT, DEPUTY_GENERAL_MANAGER);

        DamageReport written =
                scene.does(KEEPER, REPORT, new WriteOffDamage("issue-7")).content();
        assertThat(written.issue()).isEqualTo("issue-7");
        assertThat(written.answerable()).isEqualTo("keeper");
    }

    @Test
    void are_charged_to_somebody_else_once_audit_says_so() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "keeper"));
        scene.does(AUDITOR, REPORT, new Review.Reject<>("the carrier dropped it"));
        assertThat(scene.refusals(
                        KEEPER,
                        REPORT,
                        new CorrectReport(pieces(11), Money.of(Scene.CNY, 0), "dropped", "Fast Freight")))
                .containsExactly(HANDED_OVER, "DN-24 costs-something");
        scene.does(KEEPER, REPORT, new CorrectReport(pieces(2), Money.of(Scene.CNY, 200), "dropped", "Fast Freight"));

        assertThat(scene.approve(REPORT, AUDITOR, DEPUTY_GENERAL_MANAGER).state())
                .isEqualTo(DamageReportState.CHARGED);
    }

    @Test
    void are_judged_by_nobody_who_answers_for_them() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "auditor"));

        assertThat(scene.refusals(AUDITOR, REPORT, new Review.Approve<>()))
                .containsExactly("DN-24 is-not-judged-by-who-answers");
    }

    @Test
    void are_goods_of_the_note_and_cost_something() {
        note.loading();

        assertThat(scene.refusals(KEEPER, REPORT, damaged("2", pieces(1), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", pieces(11), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", pieces(0), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", Quantity.of(1, Unit.KILOGRAM), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", pieces(1), 0, "keeper")))
                .containsExactly("DN-24 costs-something");
    }

    @Test
    void are_none_that_the_customer_has_accepted() {
        note.delivered();
        Quantity none = pieces(0);
        AcceptanceLine bent = new AcceptanceLine("1", pieces(7), pieces(3), none, none, none, false);
        scene.does(CUSTOMER, Acceptance.of(note.ref()), new SignAcceptance("Mr Li", List.of(bent)));

        assertThat(scene.refusals(DRIVER, REPORT, damaged("1", pieces(4), 400, "Fast Freight")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.does(DRIVER, REPORT, damaged("1", pieces(3), 300, "Fast Freight"))
                        .state())
                .isEqualTo(DamageReportState.REPORTED);
    }
}
