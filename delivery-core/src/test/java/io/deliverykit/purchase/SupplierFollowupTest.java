package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.deadline.WorkingCalendar;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order that is under way: the supplier is asked in time, and what he says is followed up. */
@Tag("PU-08")
class SupplierFollowupTest {
    private final Scene scene = Scene.with(
            new MemoryStorage(),
            desk -> desk.policy(Policy.standard(Scene.ZONE).with(WorkingCalendar.mondayToFriday(Scene.ZONE))));
    private final PurchaseScene purchase = scene.purchase("p1");
    private final Ref<PurchaseOrder> order = purchase.order();

    @BeforeEach
    void is_ordered_on_a_monday_for_friday_in_two_weeks() {
        purchase.ordered();
        assertThat(scene.today()).isEqualTo("2025-03-03");
        assertThat(scene.find(order).content().arrival()).isEqualTo("2025-03-14");
    }

    private Optional<Instant> due(String clock) {
        return scene.find(order).deadline(clock).map(Deadline::due);
    }

    private static Instant endOf(String day) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay(Scene.ZONE).toInstant();
    }

    private ContactSupplier says(String dispatch, String arrival) {
        return new ContactSupplier("Ms Gu", LocalDate.parse(dispatch), LocalDate.parse(arrival));
    }

    private List<String> fired() {
        scene.desk().fireDue(TENANT, 10);
        return scene.desk().journal(PURCHASER, order).stream()
                .filter(each -> each.actor().equals("SYSTEM"))
                .map(JournalEntry::command)
                .toList();
    }

    @Test
    void is_asked_about_five_working_days_before_its_arrival() {
        assertThat(due("contact")).hasValue(endOf("2025-03-07"));

        scene.clock().advance(Duration.ofDays(5));
        assertThat(fired()).containsExactly("contact");
    }

    @Test
    void is_not_reminded_of_once_the_supplier_was_asked() {
        scene.does(PURCHASER, order, says("2025-03-13", "2025-03-14"));
        scene.clock().advance(Duration.ofDays(5));

        assertThat(due("contact")).isEmpty();
        assertThat(due("report")).isEmpty();
        assertThat(fired()).isEmpty();
    }

    @Test
    void goes_to_the_head_within_half_an_hour_when_its_date_will_not_hold() {
        assertThat(scene.refusals(PURCHASER, order, new ReportDelay("nothing")))
                .containsExactly("PU-08 date-will-not-hold");
        scene.does(PURCHASER, order, says("2025-03-14", "2025-03-15"));
        assertThat(due("report")).hasValue(Scene.START.plus(Duration.ofMinutes(30)));

        scene.does(PURCHASER, order, new ReportDelay("borrowed from the sister works"));
        assertThat(due("report")).isEmpty();
        assertThat(scene.find(order).content().followup().reported()).isEqualTo("borrowed from the sister works");
    }

    @Test
    void is_on_record_as_reported_late_when_it_was() {
        scene.does(PURCHASER, order, says("2025-03-14", "2025-03-15"));
        scene.clock().advance(Duration.ofMinutes(30));

        assertThat(fired()).containsExactly("report");
    }

    @Test
    void has_its_dispatch_and_carrier_confirmed_on_the_day_that_was_agreed() {
        assertThat(scene.refusals(PURCHASER, order, new ConfirmDispatch("Fast Freight")))
                .containsExactly("PU-08 supplier-was-asked");
        scene.does(PURCHASER, order, says("2025-03-12", "2025-03-14"));
        assertThat(due("dispatch")).hasValue(endOf("2025-03-12"));

        scene.does(PURCHASER, order, new ConfirmDispatch("Fast Freight, Mr Zhao, 555-02"));
        assertThat(due("dispatch")).isEmpty();
        assertThat(scene.find(order).content().followup().carrier()).isEqualTo("Fast Freight, Mr Zhao, 555-02");
    }

    @Test
    void is_asked_about_again_when_the_goods_have_not_left() {
        scene.does(PURCHASER, order, says("2025-03-04", "2025-03-06"));
        scene.clock().advance(Duration.ofDays(2));
        assertThat(fired()).containsExactly("dispatch");

        scene.does(PURCHASER, order, says("2025-03-06", "2025-03-10"));
        assertThat(due("dispatch")).hasValue(endOf("2025-03-06"));
    }

    @Test
    void is_told_only_dates_that_can_be() {
        assertThat(scene.refusals(PURCHASER, order, says("2025-03-14", "2025-03-13")))
                .containsExactly("PU-08 dispatch-comes-before-arrival");
        assertThat(scene.refusals(PURCHASER, order, says("2025-03-01", "2025-03-02")))
                .containsExactly("PU-08 dispatch-comes-before-arrival");
    }

    @Test
    @Tag("PU-09")
    void begins_anew_for_what_is_still_to_come() {
        scene.does(PURCHASER, order, says("2025-03-13", "2025-03-14"));
        purchase.received(40);
        purchase.pass(1);
        assertThat(scene.find(order).deadlines()).isEmpty();

        scene.does(PURCHASER, order, new ChaseShortage("short", "Ms Gu", LocalDate.parse("2025-03-28")));
        assertThat(due("contact")).hasValue(endOf("2025-03-21"));
    }
}
