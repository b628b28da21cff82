package io.deliverykit.rulechange;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.rulechange.RuleChangeCommands.*;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole life of a change of a rule: nothing holds that was not approved and announced before. */
@Tag("AP-06")
class RuleChangeStoryTest {
    private static final Ref<RuleChange> CHANGE = RuleChange.ref("c1");

    private final Scene scene = Scene.inMemory();

    private RequestChange request(int days) {
        return new RequestChange(
                "delivery-note",
                "2",
                "the director approves it, too",
                scene.today().plusDays(days));
    }

    private void approved(int days) {
        scene.does(DEPARTMENT_HEAD, CHANGE, request(days));
        scene.does(DEPARTMENT_HEAD, CHANGE, new SubmitChange());
        scene.approve(CHANGE, GENERAL_MANAGER);
    }

    @Test
    void it_is_asked_for_mended_approved_announced_and_then_in_effect() {
        scene.does(DEPARTMENT_HEAD, CHANGE, request(3));
        scene.does(DEPARTMENT_HEAD, CHANGE, new SubmitChange());
        scene.does(GENERAL_MANAGER, CHANGE, new Review.Reject<>("too soon"));
        scene.does(
                DEPARTMENT_HEAD,
                CHANGE,
                new ReviseChange(
                        "3", "the director approves it, too", scene.today().plusDays(5)));
        scene.does(DEPARTMENT_HEAD, CHANGE, new SubmitChange());
        assertThat(scene.approve(CHANGE, GENERAL_MANAGER).state()).isEqualTo(RuleChangeState.APPROVED);
        scene.does(DEPARTMENT_HEAD, CHANGE, new AnnounceChange());

        assertThat(scene.refusals(DEPARTMENT_HEAD, CHANGE, new PutIntoEffect()))
                .containsExactly("AP-06 its-day-has-come");
        scene.clock().advance(Duration.ofDays(5));

        assertThat(scene.does(DEPARTMENT_HEAD, CHANGE, new PutIntoEffect())
                        .content()
                        .version())
                .isEqualTo("3");
        assertThat(scene.desk().verifyJournal(CLERK, CHANGE)).isEmpty();
    }

    @Test
    void it_is_announced_before_it_holds_or_not_at_all() {
        approved(1);
        scene.clock().advance(Duration.ofDays(1));

        assertThat(scene.refusals(DEPARTMENT_HEAD, CHANGE, new AnnounceChange()))
                .containsExactly("AP-06 its-day-is-still-to-come");
        assertThat(scene.does(DEPARTMENT_HEAD, CHANGE, new WithdrawChange("too late"))
                        .state())
                .isEqualTo(RuleChangeState.WITHDRAWN);
    }

    @Test
    void it_is_not_put_before_anybody_for_a_day_that_has_come() {
        scene.does(DEPARTMENT_HEAD, CHANGE, request(0));

        assertThat(scene.refusals(DEPARTMENT_HEAD, CHANGE, new SubmitChange()))
                .containsExactly("AP-06 its-day-is-still-to-come");
    }

    @Test
    void it_is_approved_by_nobody_but_the_general_manager() {
        scene.does(DEPARTMENT_HEAD, CHANGE, request(3));
        scene.does(DEPARTMENT_HEAD, CHANGE, new SubmitChange());

        assertThat(scene.refusals(SALES_DIRECTOR, CHANGE, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        assertThat(scene.refusals(DEPARTMENT_HEAD, CHANGE, new AnnounceChange()))
                .containsExactly("AX-01 not-in-state");
    }
}
