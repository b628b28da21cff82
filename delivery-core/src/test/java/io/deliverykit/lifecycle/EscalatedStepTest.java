package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.person;
import static io.deliverykit.lifecycle.Papers.reasons;
import static io.deliverykit.lifecycle.Papers.reviewed;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A step that goes up to the next superior when nobody has given it in time. */
@Tag("XP-11")
@Tag("AP-05")
class EscalatedStepTest {
    private static final Actor MANAGER = person("ma", SALES_MANAGER);
    private static final Actor DIRECTOR = person("di", SALES_DIRECTOR);
    private static final Actor CLOCK = Actor.system("acme");
    private static final Instant DUE = NOON.plusSeconds(60);

    private static final ApprovalPolicy<Situation<Paper>> POLICY = ApprovalPolicy.<Situation<Paper>>approvals("sales")
            .then(
                    step(Paper.class, "manager", SALES_MANAGER)
                            .when("it is not overdue", on -> !on.hasRunOut("decision")),
                    step(Paper.class, "director", SALES_DIRECTOR)
                            .when("it is overdue", on -> on.hasRunOut("decision")));

    private final Lifecycle<Paper> papers =
            reviewed(POLICY, reminds("AP-01", "decision", on -> on.at().plusSeconds(60), REVIEW));
    private final Filed<Paper> waiting = after(papers, written(papers, 1), WRITER, new Papers.Send());

    private Decision<Paper> approves(Actor actor, Filed<Paper> paper, Instant at) {
        return papers.decide(paper, new Review.Approve<>(), by(actor, at), Files.NONE);
    }

    @Test
    void is_the_manager_s_until_then() {
        Instant inTime = DUE.minusNanos(1);

        assertThat(reasons(approves(DIRECTOR, waiting, inTime))).containsExactly("not-by-role");
        assertThat(granted(approves(MANAGER, waiting, inTime)).after().state()).isEqualTo(SECOND);
    }

    @Test
    void is_the_director_s_from_then_on_whether_or_not_the_clock_has_fired() {
        Decision.Granted<Paper> told =
                granted(papers.decide(waiting, new Remind<>("decision"), by(CLOCK, DUE), Files.NONE));

        for (Filed<Paper> overdue : List.of(waiting, told.after())) {
            assertThat(reasons(approves(MANAGER, overdue, DUE))).containsExactly("not-by-role");
            assertThat(granted(approves(DIRECTOR, overdue, DUE)).after().state())
                    .isEqualTo(SECOND);
        }
        assertThat(told.entry().command()).isEqualTo("decision");
        assertThat(told.events()).extracting(Event::name).containsExactly("decision");
    }

    @Test
    void begins_anew_when_the_paper_is_sent_again() {
        Filed<Paper> back = granted(papers.decide(waiting, new Review.Reject<>("no"), by(DIRECTOR, DUE), Files.NONE))
                .after();
        Filed<Paper> again = granted(papers.decide(back, new Papers.Send(), by(WRITER, DUE), Files.NONE))
                .after();

        assertThat(granted(approves(MANAGER, again, DUE)).after().state()).isEqualTo(SECOND);
    }
}
