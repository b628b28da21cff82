package io.deliverykit.customer;

import static io.deliverykit.customer.FileScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.customer.CustomerFileCommands.*;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose prospect it is: that of the rep who registered it and stays in contact (CU-02). */
class ProspectTest {
    private static final CloseDeal DEAL = new CloseDeal(SalesOrder.ref("o1"), "Mr Wang");

    private final Scene scene = Scene.inMemory();

    private void daysGoBy(int days) {
        scene.clock().advance(Duration.ofDays(days));
    }

    @Test
    @Tag("CU-02")
    void is_kept_by_contacts_that_are_at_most_seven_days_apart() {
        prospect(scene);
        for (int week = 0; week < 3; week++) {
            daysGoBy(7);
            assertThat(scene.refusals(OTHER_REP, FILE, new RegisterAgain()))
                    .containsExactly("CU-02 its-owner-is-silent");
            scene.does(REP, FILE, new LogContact("called"));
        }

        daysGoBy(7);
        scene.clock().advance(Duration.ofSeconds(1));

        assertThat(scene.does(OTHER_REP, FILE, new RegisterAgain()).content().owner())
                .isEqualTo("other-rep");
        assertThat(scene.refusals(REP, FILE, new RegisterAgain())).containsExactly("CU-02 its-owner-is-silent");
    }

    @Test
    @Tag("CU-02")
    void is_kept_by_nothing_but_logged_contacts_of_its_owner() {
        prospect(scene);
        daysGoBy(5);
        scene.does(REP, FILE, new RecordSample(new Sample("SHEET", scene.today())));
        assertThat(scene.refusals(OTHER_REP, FILE, new LogContact("called")))
                .containsExactly("CU-02 is-ones-own-prospect");

        daysGoBy(3);

        assertThat(scene.does(OTHER_REP, FILE, new RegisterAgain()).content().owner())
                .isEqualTo("other-rep");
    }

    @Test
    @Tag("CU-02")
    void sold_to_by_another_rep_counts_for_the_owner_in_time_and_not_after() {
        prospect(scene);
        daysGoBy(7);
        assertThat(scene.does(OTHER_REP, FILE, DEAL).content().deal())
                .isEqualTo(new Deal(SalesOrder.ref("o1"), "other-rep", "rep"));

        Scene later = Scene.inMemory();
        prospect(later);
        later.clock().advance(Duration.ofDays(8));
        assertThat(later.does(OTHER_REP, FILE, DEAL).content().deal())
                .isEqualTo(new Deal(SalesOrder.ref("o1"), "other-rep", "other-rep"));
    }

    @Test
    @Tag("CU-02")
    void is_one_customer_with_its_family_and_with_nobody_else() {
        prospect(scene);
        assertThat(scene.refusals(REP, FILE, new CloseDeal(SalesOrder.ref("o1"), "Mr Ma")))
                .containsExactly("CU-02 buyer-is-the-customer");

        scene.does(REP, FILE, new NameFamily(Set.of("Mr Ma")));

        scene.does(REP, FILE, new CloseDeal(SalesOrder.ref("o1"), "Mr Ma"));
    }

    @Test
    @Tag("CU-08")
    void is_sent_samples_that_are_written_down_when_they_were_sent() {
        prospect(scene);

        assertThat(scene.refusals(
                        REP,
                        FILE,
                        new RecordSample(new Sample("SHEET", scene.today().plusDays(1)))))
                .containsExactly("CU-08 sample-was-sent-by-now");
    }
}
