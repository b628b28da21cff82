package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.DepartmentRequestCommands.*;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one department asks of another. */
@Tag("PN-10")
class DepartmentRequestTest {
    private static final Ref<DepartmentRequest> REQUEST = DepartmentRequest.ref("r1");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    void is_answered_by_the_department_asked_and_closed_by_the_one_that_asked() {
        scene.does(PLANNER, REQUEST, ask(scene.today()));
        assertThat(scene.refusals(ENGINEER, REQUEST, new AnswerRequest("not ours")))
                .containsExactly("PN-10 is-answered-by-the-department-asked");

        scene.does(PURCHASER, REQUEST, new AnswerRequest("tomorrow"));
        scene.does(PLANNER, REQUEST, new AskOnceMore("today, please"));
        assertThat(scene.find(REQUEST).content().answer()).isEmpty();
        scene.does(PURCHASER, REQUEST, new AnswerRequest("by noon"));

        assertThat(scene.does(PLANNER, REQUEST, new CloseRequest()).state()).isEqualTo(DepartmentRequestState.CLOSED);
    }

    @Test
    void is_due_at_the_end_of_a_day_of_its_own() {
        LocalDate tomorrow = scene.today().plusDays(1);
        scene.does(PLANNER, REQUEST, ask(tomorrow));

        assertThat(scene.find(REQUEST).deadline("answer").map(Deadline::due))
                .contains(tomorrow.plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.clock().set(tomorrow.plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1);
        scene.does(PURCHASER, REQUEST, new AnswerRequest("late"));
        assertThat(scene.find(REQUEST).deadlines()).isEmpty();
    }

    @Test
    void is_asked_for_a_day_that_is_still_to_come() {
        assertThat(scene.refusals(PLANNER, REQUEST, ask(scene.today().minusDays(1))))
                .containsExactly("PN-10 its-day-is-still-to-come");
        assertThat(scene.refusals(PLANNER, REQUEST, ask(LocalDate.MAX)))
                .containsExactly("PN-10 its-day-is-still-to-come");
    }

    private static AskDepartment ask(LocalDate due) {
        return new AskDepartment(null, "purchasing", "no steel", due);
    }
}
