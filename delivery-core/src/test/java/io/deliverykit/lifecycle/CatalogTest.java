package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.opens;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.example.Accounts;
import io.deliverykit.example.Enquiries;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Papers.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several lifecycles that one desk serves. */
class CatalogTest {
    private static List<Lifecycle<?>> without(Lifecycle<?> one, Lifecycle<?>... instead) {
        List<Lifecycle<?>> rest = new ArrayList<>(Notes.chain());
        rest.remove(one);
        rest.addAll(List.of(instead));
        return rest;
    }

    private static String problemsOf(List<Lifecycle<?>> lifecycles) {
        try {
            Catalog.of(lifecycles);
            return "";
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    @Test
    void ranks_owners_below_those_who_hold_of_them() {
        Catalog catalog = Catalog.of(Notes.chain());

        assertThat(catalog.rank("note")).isEqualTo(1);
        assertThat(catalog.rank("order")).isZero();
        assertThat(catalog.rank("unknown")).isZero();
        assertThat(catalog.owners()).containsExactlyInAnyOrder("order", "account");
        assertThat(catalog.find("enquiry")).contains(Enquiries.LIFECYCLE);
        assertThatThrownBy(() -> catalog.lifecycle("x")).hasMessageContaining("there is no lifecycle 'x', only [note");
    }

    @Test
    void is_refused_with_every_problem_at_once() {
        List<Lifecycle<?>> some = without(Orders.LIFECYCLE);
        some.remove(Enquiries.LIFECYCLE);
        String problems = problemsOf(some);

        assertThat(problems)
                .contains("2 problems")
                .contains("lifecycle note looks at the order (Order), of which there is no lifecycle");
    }

    @Test
    void is_refused_when_two_have_a_name_or_a_document_in_common() {
        Lifecycle<Accounts.Account> twin =
                new Lifecycle<>("account", "2", Accounts.Account.class, Accounts.LIFECYCLE.parts());

        assertThat(problemsOf(without(Enquiries.LIFECYCLE, Enquiries.LIFECYCLE, twin)))
                .contains("two lifecycles are called 'account'")
                .contains("lifecycles 'account' and 'account' are of the same document");
    }

    @Test
    @Tag("XP-19")
    void is_refused_when_an_owner_would_not_take_back_in_every_state() {
        List<Part<Accounts.Account>> some = Accounts.LIFECYCLE.parts().stream()
                .filter(part -> !part.toString().startsWith("from BLOCKED, CLOSED"))
                .toList();
        Lifecycle<Accounts.Account> forgetful = new Lifecycle<>("account", "1", Accounts.Account.class, some);

        assertThat(problemsOf(without(Accounts.LIFECYCLE, forgetful)))
                .contains("lifecycle note claims by take-credit from account, where no row takes it in BLOCKED; "
                        + "an owner must take back what it gave in every state")
                .contains("in CLOSED");
    }

    @Test
    void is_refused_when_claims_go_round_in_a_circle() {
        Fact<Paper, Paper> other = Fact.fact("the other", Paper.class, Paper::other);
        Lifecycle<Paper> round = Papers.table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Papers.Send.class).by(SALES_CLERK).to(DONE).always(),
                from(DRAFT, REVIEW, SECOND, DONE)
                        .on(Papers.Take.class)
                        .byAnotherDocument()
                        .stays()
                        .always(),
                holds(other, Papers.Take.class, (filed, ref) -> new Papers.Take(filed.ref(), 1)));

        assertThat(problemsOf(List.of(round))).contains("claims go round in a circle: paper → paper");
    }

    @Test
    void is_refused_when_an_owner_would_begin_by_what_people_alone_open_it_by() {
        Fact<Enquiries.Enquiry, Paper> paper = Fact.facts("the paper", Paper.class, enquiry -> List.of());
        Lifecycle<Enquiries.Enquiry> asking = new Lifecycle<>(
                "enquiry",
                "1",
                Enquiries.Enquiry.class,
                List.of(holds(paper, Papers.Take.class, (filed, ref) -> new Papers.Take(filed.ref(), 1))
                        .beginningBy(new Papers.Write(1))));

        assertThat(problemsOf(List.of(asking, Papers.table())))
                .contains("lifecycle enquiry begins paper by write, which no row of it takes by another document");
    }

    @Test
    void is_refused_when_what_it_opens_is_not_there_or_not_to_be_opened_by_another() {
        List<Part<Enquiries.Enquiry>> byPeople = List.of(
                begins(Enquiries.State.ASKED),
                ends(Enquiries.State.ANSWERED),
                newly(Enquiries.Ask.class)
                        .by(SALES_CLERK)
                        .to(Enquiries.State.ASKED)
                        .always(),
                from(Enquiries.State.ASKED)
                        .on(Enquiries.Answer.class)
                        .by(SALES_CLERK)
                        .to(Enquiries.State.ANSWERED)
                        .always());

        assertThat(problemsOf(without(Enquiries.LIFECYCLE)))
                .contains("lifecycle note opens 'enquiry', of which there is no lifecycle");
        assertThat(problemsOf(without(
                        Enquiries.LIFECYCLE, new Lifecycle<>("enquiry", "1", Enquiries.Enquiry.class, byPeople))))
                .contains("lifecycle note opens 'enquiry' by ask, which no row of it takes by another document");
    }

    @Test
    void need_not_say_by_which_command_another_is_opened() {
        Lifecycle<Paper> opener = Papers.table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Papers.Send.class).by(SALES_CLERK).to(DONE).always(),
                opens(
                        "why",
                        DONE,
                        "enquiry",
                        done -> new Enquiries.Ask(done.ref().id())));

        assertThat(Catalog.of(List.of(opener, Enquiries.LIFECYCLE)).lifecycles())
                .hasSize(2);
    }

    @Test
    void takes_a_host_s_own_in_place_of_one() {
        Catalog catalog = Catalog.of(Notes.chain())
                .with(Notes.LIFECYCLE.extended("host-1").build());

        assertThat(catalog.lifecycle("note").version()).isEqualTo("host-1");
        assertThat(catalog.lifecycles()).hasSize(4);
    }

    @Test
    void may_be_of_documents_that_have_nothing_to_do_with_each_other() {
        Lifecycle<Enquiries.Enquiry> enquiries = lifecycle(
                "enquiry", Enquiries.Enquiry.class, Enquiries.LIFECYCLE.parts().toArray(size -> parts(size)));

        assertThat(Catalog.of(List.of(enquiries, Accounts.LIFECYCLE)).owners()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Part<Enquiries.Enquiry>[] parts(int size) {
        return new Part[size];
    }
}
