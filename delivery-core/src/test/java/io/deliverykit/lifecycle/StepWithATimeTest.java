package io.deliverykit.lifecycle;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.POLICY;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.person;
import static io.deliverykit.lifecycle.Papers.reasons;
import static io.deliverykit.lifecycle.Papers.reviewed;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.approval.ChainOfCommand;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An approval step that says itself by when it is to be given. */
@Tag("AP-01")
class StepWithATimeTest {
    private static final Actor MANAGER = person("ma", SALES_MANAGER);
    private static final Actor DIRECTOR = person("di");

    /** Everybody reports to the director, and the manager holds every role. */
    private static final ChainOfCommand CHAIN = new ChainOfCommand() {
        @Override
        public Optional<String> superiorOf(String person) {
            return person.equals("di") ? Optional.empty() : Optional.of("di");
        }

        @Override
        public Set<String> holding(Role role) {
            return Set.of("ma");
        }
    };

    private static ApprovalStep<Situation<Paper>> sales() {
        return step(Paper.class, "sales", SALES_MANAGER)
                .dueAt(on -> on.content().amount() > 100 ? null : on.at().plus(Duration.ofSeconds(60)));
    }

    private static Lifecycle<Paper> papers(ApprovalStep<Situation<Paper>> first) {
        return reviewed(approvals("paper", first, step(Paper.class, "law", LEGAL)));
    }

    private static Turn by(Actor actor, Instant at, Policy policy) {
        return new Turn(at, actor, null, policy, "", CHAIN);
    }

    private static Decision<Paper> fire(Lifecycle<Paper> papers, Filed<Paper> paper, Instant at) {
        return papers.decide(
                paper, papers.clockCommand("approval sales"), by(Actor.system("acme"), at, POLICY), Files.NONE);
    }

    @Test
    void is_clocked_from_when_it_begins_to_wait_and_no_longer_once_it_is_given() {
        Lifecycle<Paper> papers = papers(sales());
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());

        assertThat(sent.deadlines()).containsExactly(Deadline.of("approval sales", NOON.plusSeconds(60)));
        assertThat(after(papers, sent, MANAGER, new Review.Approve<>()).deadlines())
                .isEmpty();
    }

    @Test
    void may_wait_for_ever_where_its_time_says_so() {
        Lifecycle<Paper> papers = papers(sales());

        assertThat(after(papers, written(papers, 200), WRITER, new Papers.Send())
                        .deadlines())
                .isEmpty();
    }

    @Test
    void keeps_its_hour_whatever_is_done_meanwhile() {
        Lifecycle<Paper> papers = papers(sales());
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());

        Filed<Paper> changed = granted(papers.decide(
                        sent, new Papers.Change(2, "x"), Turn.of(NOON.plusSeconds(30), WRITER, POLICY), Files.NONE))
                .after();

        assertThat(changed.deadlines()).isEqualTo(sent.deadlines());
    }

    @Test
    @Tag("AP-05")
    void goes_up_only_when_it_is_due_and_then_has_its_time_once_more() {
        Lifecycle<Paper> papers = papers(sales());
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());
        Instant due = NOON.plusSeconds(60);

        assertThat(reasons(fire(papers, sent, due.minusNanos(1)))).containsExactly("not-yet-due");
        Decision.Granted<Paper> up = granted(fire(papers, sent, due));
        assertThat(up.after().deadlines()).containsExactly(Deadline.of("approval sales", due.plusSeconds(60)));
        assertThat(up.events()).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("escalate");
            assertThat(event.details()).containsEntry("AP-05.step-is-given-in-time.to", "di");
        });
        assertThat(granted(papers.decide(up.after(), new Review.Approve<>(), by(DIRECTOR, due, POLICY), Files.NONE))
                        .after()
                        .approvals()
                        .standing("sales"))
                .hasSize(1);
    }

    @Test
    @Tag("AP-05")
    void goes_up_once_where_its_time_is_one_fixed_moment() {
        Lifecycle<Paper> papers =
                papers(step(Paper.class, "sales", SALES_MANAGER).dueAt(on -> NOON.plusSeconds(60)));
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());

        Filed<Paper> up = granted(fire(papers, sent, NOON.plusSeconds(60))).after();

        assertThat(up.deadlines())
                .containsExactly(
                        Deadline.of("approval sales", NOON.plusSeconds(60)).withFired());
        assertThat(up.approvals().escalatedSince("sales")).contains(NOON.plusSeconds(60));
    }

    @Test
    void comes_before_the_time_that_the_policy_gives_to_all() {
        Lifecycle<Paper> papers = papers(sales());
        Policy hour = POLICY.with(Escalate.AFTER, Duration.ofHours(1));
        Filed<Paper> sent = granted(
                        papers.decide(written(papers, 1), new Papers.Send(), Turn.of(NOON, WRITER, hour), Files.NONE))
                .after();
        Filed<Paper> atLaw = granted(
                        papers.decide(sent, new Review.Approve<>(), Turn.of(NOON, MANAGER, hour), Files.NONE))
                .after();

        assertThat(sent.deadlines()).containsExactly(Deadline.of("approval sales", NOON.plusSeconds(60)));
        assertThat(atLaw.deadlines()).containsExactly(Deadline.of("approval law", NOON.plusSeconds(3600)));
    }

    @Test
    @Tag("XP-12")
    void is_clocked_when_the_document_comes_under_a_table_that_gives_it_a_time() {
        Lifecycle<Paper> before = papers(step(Paper.class, "sales", SALES_MANAGER));
        Lifecycle<Paper> after = papers(sales()).extended("2").build();
        Filed<Paper> sent = after(before, written(before, 1), WRITER, new Papers.Send());
        Actor mover = person("gu", POLICY.get(Move.BY));

        Filed<Paper> moved = granted(after.decide(
                        sent, new Move<>("new rules"), Turn.of(NOON.plusSeconds(9), mover, POLICY), Files.NONE))
                .after();

        assertThat(sent.deadlines()).isEmpty();
        assertThat(moved.deadlines()).containsExactly(Deadline.of("approval sales", NOON.plusSeconds(69)));
    }

    @Test
    void says_in_the_drawing_that_it_goes_up() {
        ApprovalPolicy<Situation<Paper>> policy = approvals("paper", sales());

        String drawn = LifecycleDrawing.of(reviewed(policy), Messages.standard().in(Locale.ENGLISH))
                .markdown();

        assertThat(drawn).contains("sales manager; when late, it goes up to the next superior");
    }
}
