package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.ExpediteNotice.Superior;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.OutsourcingRequestCommands.DraftOutsourcing;
import io.deliverykit.production.OutsourcingRequestCommands.SubmitOutsourcing;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the order desk follows an instruction to its due date. */
class FollowedInstructionTest {
    private static final Ref<OutsourcingRequest> OUTSIDE = OutsourcingRequest.ref("w1");

    private final Scene scene = Scene.inMemory().furnished();
    private final ProductionScene production =
            scene.production("p1", scene.order("o1").of(10).confirmed());
    private final Ref<ProductionInstruction> instruction = production.planned();
    private final LocalDate due = scene.find(instruction).content().due();

    @Test
    @Tag("PN-03")
    void is_checked_three_days_before_it_is_due() {
        assertThat(scene.find(instruction).deadline("progress").map(Deadline::due))
                .contains(due.minusDays(3).atStartOfDay(Scene.ZONE).toInstant());

        scene.does(People.ORDER_DESK, instruction, new CheckProgress(due));
        assertThat(scene.find(instruction).deadline("progress")).isEmpty();

        scene.does(People.ORDER_DESK, instruction, new MoveDueDate(due.minusDays(1)));
        assertThat(scene.find(instruction).deadline("progress").map(Deadline::due))
                .contains(due.minusDays(4).atStartOfDay(Scene.ZONE).toInstant());
    }

    @Test
    @Tag("PN-03")
    void points_a_difference_out() {
        Outcome inTime = scene.attempt(People.ORDER_DESK, instruction, new CheckProgress(due));
        Outcome late = scene.attempt(People.ORDER_DESK, instruction, new CheckProgress(due.plusDays(1)));

        assertThat(inTime.hints()).isEmpty();
        assertThat(late.isGranted()).isTrue();
        assertThat(late.hints()).extracting(Refusal::name).containsExactly("will-be-ready-in-time");
    }

    @Test
    @Tag("PN-03")
    @Tag("PN-04")
    void gives_a_date_up_only_after_remedies_and_tells_the_final_one_after_the_customer_was_asked() {
        ExpediteNotice notice = new ExpediteNotice(due.plusDays(3), "no steel", Superior.GENERAL_MANAGER);
        assertThat(scene.refusals(People.ORDER_DESK, instruction, new AskCustomer("three days more")))
                .containsExactly("PN-04 remedies-were-tried");
        assertThat(scene.refusals(People.ORDER_DESK, instruction, new SendExpediteNotice(notice)))
                .containsExactly("PN-03 customer-was-asked");

        scene.does(PLANNER, instruction, remedy(Remedy.Kind.OVERTIME, null));
        scene.does(People.ORDER_DESK, instruction, new AskCustomer("three days more"));
        assertThat(scene.refusals(
                        People.ORDER_DESK,
                        instruction,
                        new SendExpediteNotice(new ExpediteNotice(due, "no steel", Superior.GENERAL_MANAGER))))
                .containsExactly("PN-03 final-date-is-later");
        Filed<ProductionInstruction> told = scene.does(People.ORDER_DESK, instruction, new SendExpediteNotice(notice));

        assertThat(told.content().followUp().notice()).isEqualTo(notice);
        assertThat(told.content().followUp().customersAnswer()).isEqualTo("three days more");
    }

    @Test
    @Tag("PN-04")
    void outsources_only_what_the_general_manager_has_approved() {
        assertThat(scene.refusals(PLANNER, instruction, remedy(Remedy.Kind.OUTSOURCING, null)))
                .containsExactly("PN-04 outsourcing-was-approved");

        scene.does(PURCHASER, OUTSIDE, outsource(instruction));
        scene.does(PURCHASER, OUTSIDE, new SubmitOutsourcing());
        scene.approve(OUTSIDE, PLANNER);
        assertThat(scene.refusals(PLANNER, instruction, remedy(Remedy.Kind.OUTSOURCING, OUTSIDE)))
                .containsExactly("PN-04 outsourcing-was-approved");

        scene.approve(OUTSIDE, GENERAL_MANAGER);
        assertThat(scene.refusals(PLANNER, instruction, remedy(Remedy.Kind.OVERTIME, OUTSIDE)))
                .containsExactly("PN-04 outsourcing-was-approved");
        scene.does(PLANNER, instruction, remedy(Remedy.Kind.OUTSOURCING, OUTSIDE));
    }

    @Test
    @Tag("PN-04")
    void outsources_its_own_work_and_not_that_of_another_instruction() {
        Ref<ProductionInstruction> other =
                scene.production("p2", scene.order("o2").of(10).confirmed()).planned();
        scene.does(PURCHASER, OUTSIDE, outsource(other));
        scene.does(PURCHASER, OUTSIDE, new SubmitOutsourcing());
        scene.approve(OUTSIDE, PLANNER, GENERAL_MANAGER);

        assertThat(scene.refusals(PLANNER, instruction, remedy(Remedy.Kind.OUTSOURCING, OUTSIDE)))
                .containsExactly("PN-04 outsourcing-was-approved");
    }

    private static TryRemedy remedy(Remedy.Kind kind, @Nullable Ref<OutsourcingRequest> request) {
        return new TryRemedy(new Remedy(kind, "the welding", request));
    }

    private DraftOutsourcing outsource(Ref<ProductionInstruction> work) {
        return new DraftOutsourcing(work, "the welding", "Neighbour Works", due, "our welder is ill");
    }
}
