package io.deliverykit.figures;

import static io.deliverykit.testkit.NoteScene.LOOKS;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.figures.Breach.Kind;
import io.deliverykit.lifecycle.Escalate;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.PutOnHold;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.party.Role;
import io.deliverykit.quality.InspectionKind;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is on record of missed deadlines and broken rules. */
class BreachTest {
    private static final InspectionReport BAD =
            new InspectionReport("GB/T 708", "5 of each", LOOKS, "rust", "inspector");

    private final Scene scene = Scene.inMemory().furnished();

    private List<Breach> breaches(Ref<?> document) {
        return Breach.of(
                scene.desk().catalog(),
                Stream.<Filed<?>>of(scene.find(document)).toList(),
                scene.desk().journal(CLERK, document),
                scene.desk().attempts(CLERK, document));
    }

    @Test
    @Tag("CA-02")
    void a_deadline_that_ran_out_names_those_before_whom_the_document_stood() {
        Ref<DeliveryNote> note =
                scene.note("n1").of(scene.order("o1").of(10).released(), 10).approved();
        scene.clock().advance(Duration.ofDays(1));
        scene.desk().fireDue(TENANT, 10);

        assertThat(breaches(note)).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(Kind.RAN_OUT);
            assertThat(breach.what()).isEqualTo("validity");
            assertThat(breach.rules()).containsExactly("DN-12");
            assertThat(breach.person()).isEmpty();
            assertThat(breach.roles()).contains(Role.FINANCE_MANAGER).doesNotContain(Role.GATE_GUARD, Role.DISPATCHER);
            assertThat(breach.atStake()).isEqualTo(Money.of(Scene.CNY, 1000));
            assertThat(breach.at()).isEqualTo(scene.clock().instant());
        });
    }

    @Test
    @Tag("CA-02")
    void what_was_done_late_names_who_did_it_and_since_when_it_was_due() {
        Ref<QualityInspection> inspection = failed();
        Instant due = scene.find(inspection).deadlines().get(0).due();
        scene.clock().set(due.plusSeconds(60));
        scene.does(QUALITY_MANAGER, inspection, new ReworkGoods("brush it", Set.of("welder"), "foreman"));

        assertThat(breaches(inspection))
                .containsExactly(new Breach(
                        Kind.DONE_LATE,
                        inspection.toString(),
                        due,
                        QUALITY_MANAGER.person(),
                        Set.of(Role.QUALITY_INSPECTOR, Role.QUALITY_MANAGER, Role.PRODUCTION_MANAGER),
                        Set.of("QI-07"),
                        "finding",
                        1,
                        null));
    }

    @Test
    @Tag("CA-02")
    void a_reminder_is_told_apart_from_a_deadline_that_does_something() {
        Ref<QualityInspection> inspection = failed();
        scene.clock().set(scene.find(inspection).deadlines().get(0).due());
        scene.desk().fireDue(TENANT, 10);

        assertThat(breaches(inspection)).extracting(Breach::kind).containsExactly(Kind.REMINDED);
        assertThat(Dashboard.missed(breaches(inspection))).containsExactly(Map.entry("QI-07", 1L));
    }

    @Test
    @Tag("CA-02")
    @Tag("AP-05")
    void an_approval_that_went_up_or_was_given_late_names_those_who_let_it_lie() {
        Scene escalating = Scene.with(
                        new MemoryStorage(),
                        desk -> desk.policy(Policy.standard(Scene.ZONE).with(Escalate.AFTER, Duration.ofHours(1))))
                .furnished();
        Ref<DeliveryNote> note = escalating
                .note("n1")
                .of(escalating.order("o1").of(10).released(), 10)
                .inReview();
        escalating.clock().advance(Duration.ofHours(1));
        escalating.desk().fireDue(TENANT, 10);
        escalating.approve(note, SALES_MANAGER);
        escalating.clock().advance(Duration.ofHours(1));
        escalating.approve(note, FINANCE_MANAGER);

        List<Breach> breaches = Breach.of(
                escalating.desk().catalog(), List.of(), escalating.desk().journal(CLERK, note), List.of());

        assertThat(breaches)
                .extracting(Breach::kind, Breach::what, Breach::rules, Breach::person)
                .containsExactly(
                        tuple(Kind.ESCALATED, "sales", Set.of("AP-05"), ""),
                        tuple(Kind.DONE_LATE, "approval finance", Set.of("AP-05"), FINANCE_MANAGER.person()));
        assertThat(breaches.get(0).roles()).containsExactly(Role.SALES_MANAGER);
    }

    @Test
    @Tag("CA-02")
    void what_was_refused_by_a_rule_counts_as_often_as_it_was_tried() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        scene.does(ORDER_DESK, order, new PutOnHold("doubts"));
        scene.refusals(ORDER_DESK, order, new ReleaseOrder());
        scene.refusals(ORDER_DESK, order, new ReleaseOrder());
        scene.refusals(CLERK, order, new PutOnHold("not mine to do"));

        assertThat(breaches(order)).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(Kind.REFUSED);
            assertThat(breach.what()).isEqualTo("release-order");
            assertThat(breach.times()).isEqualTo(2);
            assertThat(breach.person()).isEqualTo(ORDER_DESK.person());
            assertThat(breach.roles()).containsExactly(Role.ORDER_DESK);
            assertThat(breach.rules()).isNotEmpty().allMatch(rule -> rule.matches("[A-Z]{2}-[0-9]{2}"));
            assertThat(breach.atStake()).isEqualTo(Money.of(Scene.CNY, 1000));
        });
        assertThat(Breach.byRole(breaches(order))).containsOnlyKeys(Role.ORDER_DESK);
        assertThat(Dashboard.missed(breaches(order))).isEmpty();
    }

    private Ref<QualityInspection> failed() {
        Ref<QualityInspection> inspection = QualityInspection.ref("q1");
        scene.does(INSPECTOR, inspection, new RequestInspection(InspectionKind.FINISHED, "SHEET", "", Set.of()));
        scene.does(INSPECTOR, inspection, new StartInspection());
        scene.does(INSPECTOR, inspection, FailGoods.of(BAD));
        return inspection;
    }
}
