package io.deliverykit.customer;

import static io.deliverykit.customer.FileScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.customer.CustomerFileCommands.*;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer file's whole life: a prospect that buys, is refreshed, and is archived. */
class CustomerFileStoryTest {
    private final Scene scene = Scene.inMemory();

    @Test
    @Tag("CU-01")
    @Tag("CU-02")
    @Tag("CU-08")
    void a_prospect_is_kept_by_contact_buys_gets_samples_and_is_refreshed() {
        prospect(scene);
        scene.does(REP, FILE, new LogContact("called"));
        scene.does(REP, FILE, new RecordSample(new Sample("SHEET", scene.today())));
        Filed<CustomerFile> won = scene.does(REP, FILE, new CloseDeal(SalesOrder.ref("o1"), "Ms Chen"));
        assertThat(won.state()).isEqualTo(CustomerFileState.ACTIVE);
        assertThat(won.content().deal()).isEqualTo(new Deal(SalesOrder.ref("o1"), "rep", "rep"));
        assertThat(won.content().samples()).isEmpty();
        assertThat(won.content().news()).hasSize(1);

        CustomerProfile better = profile("Mr Wang", "pays at once");
        scene.does(CLERK, FILE, new RefreshFile(better));
        assertThat(scene.find(FILE).content().profile()).isEqualTo(PROFILE);
        Filed<CustomerFile> refreshed = scene.approve(FILE, SALES_MANAGER);

        assertThat(refreshed.content().profile()).isEqualTo(better);
        assertThat(refreshed.content().samples()).containsExactly(new Sample("SHEET", scene.today()));
        assertThat(refreshed.content().news()).isEmpty();
        assertThat(scene.does(SALES_MANAGER, FILE, new ArchiveFile("moved away"))
                        .state())
                .isEqualTo(CustomerFileState.ARCHIVED);
        assertThat(scene.desk().verifyJournal(CLERK, FILE)).isEmpty();
    }
}
