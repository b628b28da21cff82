package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.DesignChange.Kind;
import io.deliverykit.production.DesignChange.Recipient;
import io.deliverykit.production.DesignChangeCommands.*;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A design is changed: drafted, agreed by the customer in writing, issued, and taken note of by all who work by it. */
class DesignChangeStoryTest {
    private static final Ref<DesignChange> CHANGE = DesignChange.ref("g1");

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    @Test
    @Tag("PN-12")
    void it_is_drafted_agreed_issued_and_acknowledged() {
        scene.does(
                ENGINEER,
                CHANGE,
                new DraftDesignChange(order, Kind.CHANGE, "DWG-1", "the door opens inwards", "hinges outside"));
        assertThat(scene.refusals(ENGINEER, CHANGE, new IssueDesignChange()))
                .containsExactly("PN-12 has-the-customers-consent");
        DesignConsent consent = new DesignConsent("FAX-7", "Ms Wang", scene.today());
        scene.does(REP, CHANGE, new RecordConsent(consent));
        scene.does(ENGINEER, CHANGE, new IssueDesignChange());

        scene.does(PLANNER, CHANGE, new TakeNote(Recipient.PRODUCTION));
        scene.does(PURCHASER, CHANGE, new TakeNote(Recipient.PURCHASING));
        assertThat(scene.find(CHANGE).state()).isEqualTo(DesignChangeState.ISSUED);
        scene.does(QUALITY_MANAGER, CHANGE, new TakeNote(Recipient.QUALITY));

        assertThat(scene.find(CHANGE).state()).isEqualTo(DesignChangeState.ACKNOWLEDGED);
        assertThat(scene.find(order).content().production().consents()).containsEntry("g1", consent);
        assertThat(scene.desk().verifyJournal(ENGINEER, CHANGE)).isEmpty();
    }
}
