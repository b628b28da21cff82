package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.POLICY;
import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.person;
import static io.deliverykit.lifecycle.Papers.reasons;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ChainOfCommand;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A change that waits on a document for its approvals, and what becomes of it. */
@Tag("XP-06")
class AmendmentTest {
    private static final Actor LAWYER = person("li", LEGAL);
    private static final Actor TREASURER = person("fu", FINANCE_MANAGER);
    private static final ApprovalPolicy<Situation<Paper>> BY_LEGAL = ApprovalPolicy.approvals(
            "amendment",
            step(Paper.class, "law", LEGAL).covering(covered("amount", Paper::amount)),
            step(Paper.class, "money", FINANCE_MANAGER).covering(covered("text", Paper::text)));

    private static final Rule<Paper> IS_CALM =
            Rule.holds("XP-06", "is-calm", paper -> !paper.text().equals("storm"));

    private static Lifecycle<Paper> amendable(ApprovalPolicy<Situation<Paper>> policy) {
        return table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .proposesUnder(policy)
                        .when(IS_CALM),
                from(SECOND).on(Storm.class).by(SALES_CLERK).stays().always(),
                from(SECOND).on(Papers.Take.class).byAnotherDocument().stays().always(),
                from(SECOND).on(Papers.Back.class).by(SALES_CLERK).to(DRAFT).always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
    }

    /** Changes the text of what is in force. */
    record Storm(String text) implements Command<Paper> {
        @Override
        public Paper change(Paper before, Turn turn) {
            return new Paper(before.amount(), text, before.other());
        }
    }

    private static Filed<Paper> proposed(Lifecycle<Paper> papers) {
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());
        return after(papers, sent, WRITER, new Papers.Change(2, "new"));
    }

    @Test
    void is_dropped_when_the_document_leaves_for_a_state_that_would_not_take_it() {
        Lifecycle<Paper> papers = amendable(BY_LEGAL);
        Filed<Paper> open = proposed(papers);

        var left = granted(papers.decide(open, new Papers.Back(), by(WRITER), Files.NONE));

        assertThat(left.after().proposal()).isNull();
        assertThat(left.after().revision()).isEqualTo(open.revision());
        assertThat(left.entry().details()).containsEntry("~amendment", "dropped");
        assertThat(reasons(papers, left.after(), LAWYER, new Review.Approve<>()))
                .containsExactly("not-in-state");
    }

    @Test
    void without_a_row_any_longer_is_no_amendment() {
        Filed<Paper> open = proposed(amendable(BY_LEGAL));
        Lifecycle<Paper> later = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());

        assertThat(reasons(later, open, LAWYER, new Review.Approve<>())).containsExactly("not-in-state");
        assertThat(after(later, open, WRITER, new Papers.Finish()).proposal()).isNull();
    }

    @Test
    void asks_the_rules_of_its_row_again_when_it_takes_effect() {
        Lifecycle<Paper> papers = amendable(BY_LEGAL);
        Filed<Paper> open = after(papers, proposed(papers), LAWYER, new Review.Approve<>());
        Filed<Paper> stormy = after(papers, open, WRITER, new Storm("storm"));

        assertThat(reasons(papers, stormy, TREASURER, new Review.Approve<>())).containsExactly("is-calm");
        Filed<Paper> calm = after(papers, stormy, WRITER, new Storm("calm"));
        assertThat(after(papers, calm, TREASURER, new Review.Approve<>()).content())
                .isEqualTo(new Paper(2, "new", null));
    }

    @Test
    @Tag("DN-09")
    void loses_approvals_when_what_it_leads_to_changes_meanwhile() {
        ApprovalPolicy<Situation<Paper>> both = ApprovalPolicy.approvals(
                "amendment",
                step(Paper.class, "law", LEGAL)
                        .covering(covered("amount", Paper::amount), covered("note", paper -> paper.other())),
                step(Paper.class, "money", FINANCE_MANAGER).covering(covered("text", Paper::text)));
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .proposesUnder(both)
                        .always(),
                from(SECOND).on(Papers.Point.class).by(SALES_CLERK).stays().always(),
                from(SECOND).on(Storm.class).by(SALES_CLERK).stays().always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
        Filed<Paper> given = after(papers, proposed(papers), LAWYER, new Review.Approve<>());

        Filed<Paper> sameForIt = after(papers, given, WRITER, new Storm("hail"));
        Filed<Paper> other = after(papers, given, WRITER, new Papers.Point(Ref.of("paper", "P2")));

        assertThat(sameForIt.proposal().approvals().standing("law")).hasSize(1);
        assertThat(other.proposal().approvals().standing("law")).isEmpty();
        assertThat(reasons(papers, other, TREASURER, new Review.Approve<>())).containsExactly("not-by-role");
    }

    @Test
    void is_approved_by_what_it_makes_of_the_document_in_force() {
        ApprovalPolicy<Situation<Paper>> ofMore = ApprovalPolicy.approvals(
                "amendment",
                step(Paper.class, "law", LEGAL).covering(covered("amount", Paper::amount)),
                step(Paper.class, "money", FINANCE_MANAGER)
                        .when("it doubles the amount", AmendmentTest::doubles)
                        .covering(covered("amount", Paper::amount)));
        Lifecycle<Paper> papers = amendable(ofMore);
        Filed<Paper> sent = after(papers, written(papers, 10), WRITER, new Papers.Send());

        Filed<Paper> some = after(papers, sent, WRITER, new Papers.Change(19, "new"));
        Filed<Paper> much = after(papers, sent, WRITER, new Papers.Change(20, "new"));

        assertThat(after(papers, some, LAWYER, new Review.Approve<>()).proposal())
                .isNull();
        Filed<Paper> open = after(papers, much, LAWYER, new Review.Approve<>());
        assertThat(open.proposal()).isNotNull();
        assertThat(after(papers, open, TREASURER, new Review.Approve<>())
                        .content()
                        .amount())
                .isEqualTo(20);
    }

    private static boolean doubles(Situation<Paper> now) {
        return now.inForce()
                .filter(before -> now.content().amount() >= 2 * before.content().amount())
                .isPresent();
    }

    @Test
    @Tag("SO-11")
    void begins_with_the_step_that_its_policy_says_whatever_its_stage() {
        Lifecycle<Paper> papers = amendable(BY_LEGAL.changesBeginWith("money"));
        Filed<Paper> open = proposed(papers);

        assertThat(reasons(papers, open, LAWYER, new Review.Approve<>())).containsExactly("not-by-role");
        Filed<Paper> paid = after(papers, open, TREASURER, new Review.Approve<>());
        assertThat(after(papers, paid, LAWYER, new Review.Approve<>()).content())
                .isEqualTo(new Paper(2, "new", null));
    }

    @Test
    @Tag("DN-09")
    void voids_what_it_touches_by_the_time_it_takes_effect() {
        Lifecycle<Paper> papers = amendable(BY_LEGAL);
        Filed<Paper> first = after(
                papers,
                after(papers, proposed(papers), LAWYER, new Review.Approve<>()),
                TREASURER,
                new Review.Approve<>());
        Filed<Paper> second = after(papers, first, WRITER, new Papers.Change(3, "new"));
        assertThat(second.proposal()).isNotNull();
        Filed<Paper> meanwhile = after(papers, second, WRITER, new Storm("other"));

        Filed<Paper> lawAgreed = after(papers, meanwhile, LAWYER, new Review.Approve<>());

        assertThat(lawAgreed.content().text()).isEqualTo("other");
        Filed<Paper> effective = after(papers, lawAgreed, TREASURER, new Review.Approve<>());
        assertThat(effective.content()).isEqualTo(new Paper(3, "new", null));
        assertThat(effective.approvals().standing("money")).hasSize(1);
        assertThat(effective.approvals().standing("law")).hasSize(1);
    }

    @Test
    void takes_effect_at_once_when_it_touches_nothing_that_anybody_approves() {
        Lifecycle<Paper> papers = amendable(BY_LEGAL);
        Filed<Paper> first = after(
                papers,
                after(papers, proposed(papers), LAWYER, new Review.Approve<>()),
                TREASURER,
                new Review.Approve<>());

        var same = granted(papers.decide(first, new Papers.Change(2, "new"), by(WRITER), Files.NONE));

        assertThat(same.after().proposal()).isNull();
        assertThat(same.after().revision()).isEqualTo(first.revision() + 1);
        assertThat(same.entry().rules()).containsExactly("XP-06");
    }

    @Test
    void is_not_touched_by_what_only_keeps_books() {
        Lifecycle<Paper> papers = amendable(BY_LEGAL);
        Filed<Paper> open = after(papers, proposed(papers), LAWYER, new Review.Approve<>());

        Filed<Paper> booked = granted(papers.claim(
                        open,
                        new Papers.Take(Ref.of("paper", "P9"), 1),
                        java.util.Optional.empty(),
                        by(WRITER),
                        Files.NONE))
                .after();

        assertThat(booked.revision()).isEqualTo(open.revision());
        assertThat(booked.proposal()).isEqualTo(open.proposal());
    }

    @Test
    void leads_where_its_fork_says_only_once_it_takes_effect() {
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .proposesUnder(BY_LEGAL)
                        .orTo(DONE, Condition.when("much is asked", paper -> paper.amount() > 9))
                        .always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());
        Filed<Paper> much = after(papers, sent, WRITER, new Papers.Change(10, "new"));
        Filed<Paper> little = after(papers, sent, WRITER, new Papers.Change(9, "new"));

        assertThat(much.state()).isEqualTo(SECOND);
        assertThat(agreed(papers, much).state()).isEqualTo(DONE);
        assertThat(agreed(papers, little).state()).isEqualTo(SECOND);
    }

    @Test
    void leads_where_its_fork_says_when_nobody_need_approve_it() {
        ApprovalPolicy<Situation<Paper>> forMuch = ApprovalPolicy.approvals(
                "amendment",
                step(Paper.class, "law", LEGAL)
                        .when("much is asked", now -> now.content().amount() > 99)
                        .covering(covered("amount", Paper::amount)));
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .proposesUnder(forMuch)
                        .orTo(DONE, Condition.when("more is asked", paper -> paper.amount() > 9))
                        .always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());

        assertThat(after(papers, sent, WRITER, new Papers.Change(10, "new")).state())
                .isEqualTo(DONE);
    }

    private static Filed<Paper> agreed(Lifecycle<Paper> papers, Filed<Paper> open) {
        Filed<Paper> byLaw = after(papers, open, LAWYER, new Review.Approve<>());
        return after(papers, byLaw, TREASURER, new Review.Approve<>());
    }

    @Test
    @Tag("AP-03")
    void remembers_in_whose_place_it_was_proposed() {
        var delegation = new io.deliverykit.approval.Delegation(
                "wu", "li", java.util.Set.of(SALES_CLERK), java.util.Set.of(), NOON, NOON.plusSeconds(9), null);
        Lifecycle<Paper> papers = amendable(BY_LEGAL);
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());
        Turn turn = new Turn(NOON, LAWYER, new Turn.Deputy(delegation, WRITER), POLICY, "urgent", ChainOfCommand.NONE);

        Filed<Paper> open = granted(papers.decide(sent, new Papers.Change(2, "new"), turn, Files.NONE))
                .after();

        assertThat(open.proposal().by()).isEqualTo(LAWYER);
        assertThat(open.proposal().remark()).isEqualTo("urgent");
        assertThat(open.proposal().makers()).containsExactlyInAnyOrder("wu", "li");
        assertThat(reasons(papers, open, LAWYER, new Review.Approve<>())).containsExactly("approver-is-not-the-maker");
        assertThat(after(papers, open, WRITER, new Review.Withdraw<>()).proposal())
                .isNull();
    }
}
