package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.CancelOrder;
import io.deliverykit.production.DesignChange.Kind;
import io.deliverykit.production.DesignChange.Recipient;
import io.deliverykit.production.DesignChangeCommands.*;
import io.deliverykit.production.ProductionInstructionCommands.HandOverDocuments;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A design that is changed, and a drawing that is corrected. */
@Tag("PN-12")
class DesignChangeTest {
    private static final Ref<DesignChange> CHANGE = DesignChange.ref("g1");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();
    private final DesignConsent consent = new DesignConsent("FAX-7", "Ms Wang", scene.today());

    @Test
    void is_issued_only_with_the_customers_written_consent_which_is_filed_on_the_order() {
        scene.does(ENGINEER, CHANGE, draft(Kind.CHANGE));
        assertThat(scene.refusals(ENGINEER, CHANGE, new IssueDesignChange()))
                .containsExactly("PN-12 has-the-customers-consent");
        assertThat(scene.find(order).content().production().consents()).isEmpty();

        scene.does(REP, CHANGE, new RecordConsent(consent));
        scene.does(ENGINEER, CHANGE, new IssueDesignChange());

        assertThat(scene.find(order).content().production().consents()).containsEntry("g1", consent);
    }

    @Test
    void is_corrected_by_a_notice_to_production_quality_and_purchasing() {
        scene.does(ENGINEER, CHANGE, draft(Kind.CORRECTION));
        scene.does(ENGINEER, CHANGE, new IssueDesignChange());

        assertThat(scene.refusals(PURCHASER, CHANGE, new TakeNote(Recipient.QUALITY)))
                .containsExactly("PN-12 speaks-for-the-department");
        scene.does(PURCHASER, CHANGE, new TakeNote(Recipient.PURCHASING));
        scene.does(PLANNER, CHANGE, new TakeNote(Recipient.PRODUCTION));
        assertThat(scene.find(CHANGE).state()).isEqualTo(DesignChangeState.ISSUED);
        assertThat(scene.does(QUALITY_MANAGER, CHANGE, new TakeNote(Recipient.QUALITY))
                        .state())
                .isEqualTo(DesignChangeState.ACKNOWLEDGED);
    }

    @Test
    void takes_the_consent_off_the_order_when_it_is_withdrawn() {
        scene.does(ENGINEER, CHANGE, draft(Kind.CHANGE));
        scene.does(REP, CHANGE, new RecordConsent(consent));
        scene.does(ENGINEER, CHANGE, new WithdrawDesignChange("not wanted"));

        assertThat(scene.find(order).content().production().consents()).isEmpty();
    }

    @Test
    void has_a_consent_that_was_given_already() {
        scene.does(ENGINEER, CHANGE, draft(Kind.CHANGE));
        DesignConsent early =
                new DesignConsent("FAX-7", "Ms Wang", scene.today().plusDays(1));

        assertThat(scene.refusals(REP, CHANGE, new RecordConsent(early)))
                .containsExactly("PN-12 consent-was-given-by-now");
    }

    @Test
    void files_nothing_on_an_order_that_has_ended() {
        scene.does(ENGINEER, CHANGE, draft(Kind.CHANGE));
        scene.does(
                SALES_DIRECTOR, order, new CancelOrder("called off", new AlreadyDone("nothing", "nothing", "nothing")));

        assertThat(scene.refusals(REP, CHANGE, new RecordConsent(consent))).containsExactly("PN-12 is-still-filed-on");
        assertThat(scene.refusals(ENGINEER, DesignChange.ref("g2"), draft(Kind.CORRECTION)))
                .containsExactly("PN-12 its-order-is-under-way");
    }

    @Test
    void is_of_an_order_that_exists() {
        DraftDesignChange ofNone = new DraftDesignChange(SalesOrder.ref("none"), Kind.CORRECTION, "D", "why", "what");

        assertThat(scene.refusals(ENGINEER, CHANGE, ofNone)).contains("PN-12 missing-fact");
    }

    @Test
    void replaces_the_drawings_of_an_instruction_and_nothing_else_does() {
        Ref<ProductionInstruction> instruction = scene.production("p1", order).issued();
        HandOverDocuments first = drawings("DWG-1", null);
        HandOverDocuments second = drawings("DWG-2", CHANGE);
        scene.does(ENGINEER, instruction, first);
        scene.does(ENGINEER, instruction, first);
        assertThat(scene.refusals(ENGINEER, instruction, drawings("DWG-2", null)))
                .containsExactly("PN-12 replaces-drawings-by-a-notice");

        scene.does(ENGINEER, CHANGE, draft(Kind.CORRECTION));
        assertThat(scene.refusals(ENGINEER, instruction, second))
                .containsExactly("PN-12 replaces-drawings-by-a-notice");
        scene.does(ENGINEER, CHANGE, new IssueDesignChange());
        scene.does(ENGINEER, instruction, second);
        assertThat(scene.refusals(ENGINEER, instruction, drawings("DWG-3", CHANGE)))
                .containsExactly("PN-12 replaces-drawings-by-a-notice");
    }

    @Test
    void of_another_order_replaces_no_drawings() {
        Ref<SalesOrder> other = scene.order("o2").of(10).released();
        Ref<ProductionInstruction> instruction = scene.production("p1", other).issued();
        scene.does(ENGINEER, instruction, drawings("DWG-1", null));
        scene.does(ENGINEER, CHANGE, draft(Kind.CORRECTION));
        scene.does(ENGINEER, CHANGE, new IssueDesignChange());

        assertThat(scene.refusals(ENGINEER, instruction, drawings("DWG-2", CHANGE)))
                .containsExactly("PN-12 replaces-drawings-by-a-notice");
    }

    private static HandOverDocuments drawings(String number, @Nullable Ref<DesignChange> notice) {
        return new HandOverDocuments(List.of(new EngineeringPaper(EngineeringDocument.DRAWINGS, number)), notice);
    }

    private DraftDesignChange draft(Kind kind) {
        return new DraftDesignChange(order, kind, "DWG-1", "the door opens inwards", "hinges on the other side");
    }
}
