package io.deliverykit.chain;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.CloseAccount;
import io.deliverykit.account.CustomerAccountCommands.Commit;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteClaims.PutOut;
import io.deliverykit.goodsissue.ScrapTenderCommands.Fetch;
import io.deliverykit.goodsissue.ScrapTenderCommands.InviteBids;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Decision;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Files;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.Serve;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.notice.Served;
import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.Held;
import io.deliverykit.order.Instructed;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.order.SalesOrderClaims.Instruct;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An owner guards itself: it refuses a claim that the rules of a host's own note would have let come. */
class ClaimedOwnerTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Commit credit = new Commit(
            Documents.NOTE, List.of(), List.of(), Examples.yuan(100), Examples.yuan(0), Examples.yuan(0), false);

    @Test
    @Tag("CU-04")
    void an_account_on_supply_hold_gives_no_more_credit() {
        Ref<DeliveryNote> billed =
                scene.note("n0").of(scene.order("o1").of(10).released(), 10).departed();
        scene.does(
                ACCOUNTANT,
                Scene.ACCOUNT,
                new RecordInvoice("i1", billed, Examples.yuan(10), scene.today().minusMonths(2)));

        assertThat(answers(Scene.ACCOUNT, credit)).containsExactly("CU-04 is-not-on-supply-hold");
    }

    @Test
    @Tag("CU-06")
    void a_closed_account_gives_no_credit() {
        scene.does(FINANCE_MANAGER, Scene.ACCOUNT, new CloseAccount());

        assertThat(answers(Scene.ACCOUNT, credit)).containsExactly("CU-06 is-in-use");
    }

    @Test
    @Tag("CU-04")
    void an_account_gives_credit_otherwise() {
        assertThat(answers(Scene.ACCOUNT, credit)).isEmpty();
    }

    @Test
    @Tag("XP-05")
    void an_order_gives_goods_only_while_it_is_in_effect() {
        Held ten = Held.of(Examples.TEN, Examples.pieces(0), Examples.pieces(0));
        Hold goods = new Hold(Documents.NOTE, Map.of("1", ten), List.of(), false);
        Ref<SalesOrder> early = scene.order("o1").of(10).drafted();
        Ref<SalesOrder> now = scene.order("o2").of(10).released();
        Ref<SalesOrder> late = scene.order("o3").of(10).released();
        scene.does(
                SALES_DIRECTOR, late, new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing")));

        assertThat(answers(early, goods)).containsExactly("XP-05 is-in-effect");
        assertThat(answers(now, goods)).isEmpty();
        assertThat(answers(late, goods)).containsExactly("XP-05 is-in-effect");
    }

    @Test
    @Tag("SO-09")
    void an_order_is_instructed_only_while_it_is_in_effect() {
        Instruct ten = new Instruct(Documents.INSTRUCTION, Map.of("1", Examples.TEN), Instructed.Stage.TO_BEGIN);
        Ref<SalesOrder> early = scene.order("o1").of(10).drafted();
        Ref<SalesOrder> now = scene.order("o2").of(10).confirmed();

        assertThat(answers(early, ten)).containsExactly("SO-09 can-be-instructed");
        assertThat(answers(now, ten)).isEmpty();
        assertThat(answers(
                        now, new Instruct(Documents.INSTRUCTION, Map.of("9", Examples.TEN), Instructed.Stage.TO_BEGIN)))
                .containsExactly("SO-09 instructs-no-more-than-is-ordered");
    }

    @Test
    @Tag("GI-03")
    void a_note_has_goods_put_out_for_it_only_while_it_is_stamped_and_here() {
        PutOut ten = new PutOut(Documents.ISSUE, Map.of("1", Examples.TEN), false);
        Ref<DeliveryNote> early =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).approved();
        Ref<DeliveryNote> now =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).cleared();
        Ref<DeliveryNote> late =
                scene.note("n3").of(scene.order("o3").of(10).released(), 10).departed();

        assertThat(answers(early, ten)).containsExactly("GI-03 is-at-the-warehouse");
        assertThat(answers(now, ten)).isEmpty();
        assertThat(answers(late, ten)).containsExactly("GI-03 is-at-the-warehouse");
    }

    @Test
    @Tag("SN-05")
    void a_notice_serves_a_note_only_once_it_is_approved() {
        Serve ten = new Serve(Documents.NOTE, Map.of("1", new Served(Examples.TEN, Examples.pieces(0))), false);
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        NoticeLine line = new NoticeLine("1", "1", "SHEET", "", Examples.TEN, Scene.LIST_PRICE);
        scene.does(
                CLERK,
                Documents.NOTICE,
                new DraftNotice(Scene.ACCOUNT, order, Scene.PRICES, PaymentTerm.CREDIT, List.of(line)));

        assertThat(answers(Documents.NOTICE, ten)).containsExactly("SN-05 is-approved");
        scene.does(CLERK, Documents.NOTICE, new SubmitNotice());
        scene.approve(Documents.NOTICE, FINANCE_MANAGER, SALES_MANAGER);
        assertThat(answers(Documents.NOTICE, ten)).isEmpty();
        Quantity weighed = Quantity.of(1, Unit.KILOGRAM);
        assertThat(answers(
                        Documents.NOTICE, new Serve(Documents.NOTE, Map.of("1", new Served(weighed, weighed)), false)))
                .containsExactly("SN-05 tells-of-enough");
    }

    @Test
    @Tag("GI-05")
    void scrap_is_kept_for_no_issue_before_it_is_paid() {
        scene.does(CLERK, Documents.TENDER, new InviteBids("SHEET", "", Examples.TEN, Scene.CNY));

        assertThat(answers(Documents.TENDER, new Fetch(Documents.ISSUE, true, false, false)))
                .containsExactly("GI-05 is-paid-in-cash");
    }

    /** What the owner has against it; empty when it grants it. */
    private <D> List<String> answers(Ref<D> owner, Claim<D> claim) {
        Turn turn = Turn.of(scene.clock().instant(), CLERK, Policy.standard(Scene.ZONE));
        Decision<D> decision = scene.desk()
                .catalog()
                .lifecycle(owner)
                .claim(scene.find(owner), claim, Optional.empty(), turn, asTheyStand());
        return decision instanceof Decision.Refused<D> refused
                ? refused.reasons().stream()
                        .map(each -> each.rule() + " " + each.name())
                        .toList()
                : List.of();
    }

    private Files asTheyStand() {
        return new Files() {
            @Override
            public <F> Optional<Filed<F>> find(Ref<F> ref) {
                return scene.desk().find(CLERK, ref);
            }
        };
    }
}
