package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.files;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.person;
import static io.deliverykit.lifecycle.Papers.reasons;
import static io.deliverykit.lifecycle.Papers.reviewed;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Papers.yuan;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.Vote;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.lifecycle.Papers.Take;
import io.deliverykit.party.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A state under approval, when what it needs changes under it. */
class ReviewTest {
    private static final Actor MANAGER = person("ma", SALES_MANAGER);
    private static final Actor TREASURER = person("fu", FINANCE_MANAGER);
    private static final Actor LAWYER = person("li", LEGAL);

    private static ApprovalPolicy<Situation<Paper>> whenLarge() {
        return ApprovalPolicy.approvals(
                "large",
                step(Paper.class, "money", FINANCE_MANAGER)
                        .when("it is large", on -> on.content().amount() > 100)
                        .covering(covered("amount", Paper::amount)));
    }

    @Test
    @Tag("AP-01")
    void is_left_at_once_when_nobody_is_needed() {
        Lifecycle<Paper> papers = reviewed(whenLarge());

        assertThat(after(papers, written(papers, 100), WRITER, new Papers.Send())
                        .state())
                .isEqualTo(SECOND);
        assertThat(after(papers, written(papers, 101), WRITER, new Papers.Send())
                        .state())
                .isEqualTo(REVIEW);
    }

    @Test
    @Tag("AP-01")
    void is_moved_on_or_back_by_an_approver_when_what_it_needed_is_needed_no_longer() {
        long[] large = {100};
        ApprovalPolicy<Situation<Paper>> policy = ApprovalPolicy.approvals(
                "large",
                step(Paper.class, "money", FINANCE_MANAGER)
                        .when("it is large", on -> on.content().amount() > large[0]));
        Lifecycle<Paper> papers = reviewed(policy);
        Filed<Paper> waiting = after(papers, written(papers, 150), WRITER, new Papers.Send());
        large[0] = 200;

        assertThat(reasons(papers, waiting, LAWYER, new Review.Approve<>())).containsExactly("not-by-role");
        assertThat(reasons(papers, waiting, LAWYER, new Review.Reject<>("no"))).containsExactly("not-by-role");
        assertThat(after(papers, waiting, TREASURER, new Review.Approve<>()).state())
                .isEqualTo(SECOND);
        Filed<Paper> back = after(papers, waiting, TREASURER, new Review.Reject<>("no"));
        assertThat(back.state()).isEqualTo(DRAFT);
        assertThat(back.approvals().votes().get(0).kind()).isEqualTo(Vote.Kind.REJECTED);
    }

    @Test
    @Tag("AP-02")
    void is_not_moved_on_by_the_maker_even_when_nobody_is_needed() {
        Actor maker = person("wu", FINANCE_MANAGER);
        boolean[] needed = {true};
        Lifecycle<Paper> papers = reviewed(ApprovalPolicy.approvals(
                "large", step(Paper.class, "money", FINANCE_MANAGER).when("asked", on -> needed[0])));
        Filed<Paper> waiting = after(papers, written(papers, 1), WRITER, new Papers.Send());
        needed[0] = false;

        assertThat(reasons(papers, waiting, maker, new Review.Approve<>()))
                .containsExactly("approver-is-not-the-maker");
    }

    @Test
    void rests_when_its_rules_stand_against_it_and_refuses_nothing_but_the_approval() {
        Rule<Paper> isNamed =
                Rule.holds("AP-04", "is-named", paper -> !paper.text().isEmpty());
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(DRAFT, REVIEW)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .stays()
                        .always(),
                from(REVIEW).on(Take.class).byAnotherDocument().stays().always(),
                from(REVIEW)
                        .approvedUnder(whenLarge())
                        .to(SECOND)
                        .orBackTo(DRAFT)
                        .when(isNamed),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());

        Filed<Paper> resting = after(papers, written(papers, 1), WRITER, new Papers.Send());

        assertThat(resting.state()).isEqualTo(REVIEW);
        assertThat(reasons(papers, resting, TREASURER, new Review.Approve<>())).containsExactly("is-named");
        assertThat(after(papers, resting, TREASURER, new Review.Reject<>("mend it"))
                        .state())
                .isEqualTo(DRAFT);
        var named = granted(papers.decide(resting, new Papers.Change(1, "named"), by(WRITER), Files.NONE));
        assertThat(named.after().state()).isEqualTo(SECOND);
        assertThat(named.entry().rules()).containsExactly("AP-04");
    }

    @Test
    @Tag("AP-01")
    void leads_through_several_reviews_in_one_turn() {
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).approvedUnder(whenLarge()).to(SECOND).orBackTo(DRAFT),
                from(SECOND)
                        .approvedUnder(ApprovalPolicy.approvals(
                                "larger",
                                step(Paper.class, "law", LEGAL)
                                        .when("it is larger", on -> on.content().amount() > 200)))
                        .to(DONE)
                        .orBackTo(DRAFT));
        assertThat(papers.problems()).isEmpty();

        Filed<Paper> larger = after(papers, written(papers, 300), WRITER, new Papers.Send());
        Filed<Paper> second = after(papers, larger, TREASURER, new Review.Approve<>());

        assertThat(after(papers, written(papers, 1), WRITER, new Papers.Send()).state())
                .isEqualTo(DONE);
        assertThat(second.state()).isEqualTo(SECOND);
        assertThat(after(papers, second, LAWYER, new Review.Approve<>()).state())
                .isEqualTo(DONE);
    }

    @Test
    @Tag("DN-09")
    void is_reopened_only_by_an_approval_that_is_missing_now_and_was_not_before() {
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(DRAFT).on(Papers.Back.class).by(SALES_CLERK).to(SECOND).always(),
                from(REVIEW).approvedUnder(whenLarge()).to(SECOND).orBackTo(DRAFT),
                from(SECOND)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .staysOrReopens(REVIEW)
                        .always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
        Filed<Paper> neverReviewed = after(papers, written(papers, 300), WRITER, new Papers.Back());
        Filed<Paper> approved = after(
                papers,
                after(papers, written(papers, 300), WRITER, new Papers.Send()),
                TREASURER,
                new Review.Approve<>());

        assertThat(after(papers, neverReviewed, WRITER, new Papers.Change(300, "same"))
                        .state())
                .isEqualTo(SECOND);
        assertThat(after(papers, approved, WRITER, new Papers.Change(300, "same"))
                        .state())
                .isEqualTo(SECOND);
        assertThat(after(papers, approved, WRITER, new Papers.Change(301, "more"))
                        .state())
                .isEqualTo(REVIEW);
        assertThat(after(papers, approved, WRITER, new Papers.Change(99, "less"))
                        .state())
                .isEqualTo(SECOND);
    }

    @Test
    @Tag("AP-01")
    void compares_limits_that_change_with_the_document() {
        ApprovalPolicy<Situation<Paper>> policy = ApprovalPolicy.approvals(
                        "limited",
                        step(Paper.class, "sales", FINANCE_MANAGER)
                                .orUpTo(on -> yuan(on.content().text().length()), SALES_MANAGER))
                .amounting(on -> yuan(on.content().amount()));
        Lifecycle<Paper> papers = reviewed(policy);
        Filed<Paper> shorter = after(
                papers,
                after(papers, written(papers, 1), WRITER, new Papers.Change(5, "four")),
                WRITER,
                new Papers.Send());
        Filed<Paper> enough = after(papers, shorter, WRITER, new Papers.Change(5, "fiver"));

        assertThat(reasons(papers, shorter, MANAGER, new Review.Approve<>()))
                .containsExactly("amount-is-within-the-limit-of-the-role");
        assertThat(after(papers, enough, MANAGER, new Review.Approve<>()).state())
                .isEqualTo(SECOND);
    }

    @Test
    @Tag("AP-01")
    void covers_the_amount_where_a_limit_was_kept() {
        ApprovalPolicy<Situation<Paper>> policy = ApprovalPolicy.approvals(
                        "limited",
                        step(Paper.class, "sales", FINANCE_MANAGER).orUpTo(yuan(200), SALES_MANAGER),
                        step(Paper.class, "law", LEGAL))
                .amounting(on -> yuan(on.content().amount()));
        Lifecycle<Paper> papers = reviewed(policy);
        Filed<Paper> given = after(
                papers,
                after(papers, written(papers, 150), WRITER, new Papers.Send()),
                MANAGER,
                new Review.Approve<>());

        Filed<Paper> same = after(papers, given, WRITER, new Papers.Change(150, "same"));
        Filed<Paper> more = after(papers, given, person("xu", SALES_CLERK), new Papers.Change(300, "more"));

        assertThat(same.approvals().standing("sales")).hasSize(1);
        assertThat(more.approvals().standing("sales")).isEmpty();
        assertThat(more.makers()).containsExactlyInAnyOrder("wu", "xu");
        assertThat(reasons(papers, more, MANAGER, new Review.Approve<>()))
                .containsExactly("amount-is-within-the-limit-of-the-role");
        assertThat(after(papers, more, TREASURER, new Review.Approve<>())
                        .approvals()
                        .standing("sales"))
                .hasSize(1);
    }

    @Test
    void waits_for_facts_that_its_conditions_look_at() {
        Fact<Paper, Paper> theOther = Fact.fact("the other", Paper.class, Paper::other);
        ApprovalPolicy<Situation<Paper>> policy = ApprovalPolicy.approvals(
                "with another",
                step(Paper.class, "law", LEGAL)
                        .when(
                                "the other is large",
                                on -> on.the(theOther).content().amount() > 5));
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(DRAFT, REVIEW)
                        .on(Papers.Point.class)
                        .by(SALES_CLERK)
                        .stays()
                        .always(),
                from(REVIEW)
                        .approvedUnder(policy)
                        .to(SECOND)
                        .orBackTo(DRAFT)
                        .reading()
                        .reading(theOther),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
        Filed<Paper> alone = after(papers, written(papers, 1), WRITER, new Papers.Send());
        Filed<Paper> other = written(papers, 9);
        Filed<Paper> pointing = granted(papers.decide(alone, new Papers.Point(other.ref()), by(WRITER), files(other)))
                .after();

        assertThat(alone.state()).isEqualTo(REVIEW);
        assertThat(reasons(papers, alone, WRITER, new Review.Approve<>())).containsExactly("not-by-role");
        assertThat(reasons(papers, alone, LAWYER, new Review.Approve<>())).containsExactly("missing-fact");
        assertThat(after(papers, alone, WRITER, new Papers.Point(other.ref())).state())
                .isEqualTo(REVIEW);
        Filed<Paper> agreed = granted(papers.decide(pointing, new Review.Approve<>(), by(LAWYER), files(other)))
                .after();
        assertThat(agreed.state()).isEqualTo(SECOND);
    }

    @Test
    void takes_claims_whatever_its_rules_say() {
        Rule<Paper> never = Rule.holds("AP-04", "never", paper -> false);
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).on(Take.class).byAnotherDocument().stays().always(),
                from(REVIEW)
                        .approvedUnder(whenLarge())
                        .to(SECOND)
                        .orBackTo(DRAFT)
                        .when(never),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always());
        Filed<Paper> resting = after(papers, written(papers, 1), WRITER, new Papers.Send());

        var taken = granted(
                papers.claim(resting, new Take(Ref.of("paper", "P9"), 3), Optional.empty(), by(WRITER), Files.NONE));

        assertThat(taken.after().state()).isEqualTo(REVIEW);
    }
}
