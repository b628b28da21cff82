package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.DepartmentRequestCommands.*;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A planner asks purchasing for steel, is not content with the first answer, and closes the request with the second. */
class DepartmentRequestStoryTest {
    private static final Ref<DepartmentRequest> REQUEST = DepartmentRequest.ref("d1");

    private final Scene scene = Scene.inMemory();

    @Test
    @Tag("PN-10")
    void it_is_asked_answered_asked_once_more_and_closed() {
        scene.does(PLANNER, REQUEST, new AskDepartment(null, "purchasing", "no steel", scene.today()));
        assertThat(scene.find(REQUEST).deadline("answer")).isPresent();

        scene.does(PURCHASER, REQUEST, new AnswerRequest("tomorrow"));
        assertThat(scene.find(REQUEST).deadline("answer")).isEmpty();
        scene.does(PLANNER, REQUEST, new AskOnceMore("today, please"));
        scene.does(PURCHASER, REQUEST, new AnswerRequest("by noon"));
        assertThat(scene.find(REQUEST).content().answer()).isEqualTo("by noon");

        assertThat(scene.does(PLANNER, REQUEST, new CloseRequest()).state()).isEqualTo(DepartmentRequestState.CLOSED);
        assertThat(scene.desk().verifyJournal(PLANNER, REQUEST)).isEmpty();
    }
}
