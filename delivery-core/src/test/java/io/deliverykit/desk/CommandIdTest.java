package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A command that is sent again. */
@Tag("XP-08")
class CommandIdTest {
    private final Company company = founded().withAccount().withOrder();

    private static Submission<Notes.Note> draft(Ref<Notes.Note> note, long quantity) {
        return Submission.of(CLERK, note, Company.note(quantity)).withId("c1");
    }

    @Test
    void acts_once_and_gets_its_first_answer_again() {
        Outcome first = company.desk().submit(draft(NOTE, 6));
        company.has(CLERK, NOTE, new Notes.Sign());

        assertThat(company.desk().submit(draft(NOTE, 6))).isEqualTo(first);
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(6);
        assertThat(company.journal(NOTE)).hasSize(2);
    }

    @Test
    void gets_a_refusal_again_even_when_it_would_pass_now() {
        Outcome first = company.desk().submit(draft(NOTE, 11));
        assertThat(first.isRefusedBy("XP-01")).isTrue();
        company.has(DESK, ORDER, new Orders.Amend(20, 15)).hasApproved(MANAGER, ORDER);

        assertThat(company.desk().submit(draft(NOTE, 11))).isEqualTo(first);
        assertThat(company.desk().submit(draft(NOTE, 11).withId("c2")).isGranted())
                .isTrue();
    }

    @Test
    void is_the_caller_s_mistake_when_the_id_was_another_command_s() {
        company.desk().submit(draft(NOTE, 6));

        for (Submission<?> other : java.util.List.of(
                draft(NOTE, 5),
                draft(Ref.of("note", "N2"), 6),
                Submission.of(MANAGER, NOTE, Company.note(6)).withId("c1"),
                draft(NOTE, 6).inPlaceOf("ma"),
                Submission.of(CLERK, NOTE, new Notes.Sign()).withId("c1"),
                Submission.of(CLERK, NOTE, new Review.Reject<Notes.Note>("x")).withId("c1"))) {
            Refusal refusal = company.desk().submit(other).reasons().get(0);
            assertThat(refusal.name()).isEqualTo("command-id-is-used-once");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID_INPUT);
        }
    }

    @Test
    void is_not_remembered_when_its_values_were_invalid() {
        assertThat(company.desk().submit(draft(NOTE, 0)).reasons().get(0).name())
                .isEqualTo("invalid-value");
        assertThat(company.desk().submit(draft(NOTE, 6)).isGranted()).isTrue();
    }

    @Test
    void is_one_tenant_s_own() {
        company.desk().submit(draft(NOTE, 6));
        Actor other = Actor.of("cai", "other", io.deliverykit.party.Role.SALES_CLERK);

        assertThat(company.desk()
                        .submit(Submission.of(other, NOTE, Company.note(6)).withId("c1"))
                        .reasons())
                .extracting(Refusal::name)
                .doesNotContain("command-id-is-used-once");
    }

    @Test
    void is_not_mistaken_for_another_whose_values_only_look_the_same_in_a_row() {
        company.desk()
                .submit(Submission.of(DESK, ORDER, new Orders.Remark("a\n1:b")).withId("c9"));

        assertThat(company.desk()
                        .submit(Submission.of(DESK, ORDER, new Orders.Remark("a"))
                                .withId("c9"))
                        .isGranted())
                .isFalse();
    }
}
