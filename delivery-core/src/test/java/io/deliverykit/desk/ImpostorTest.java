package io.deliverykit.desk;

import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host's person who is called SYSTEM. */
@Tag("AX-01")
class ImpostorTest {
    private static final Actor IMPOSTOR = Actor.of("SYSTEM", TENANT, Role.SALES_MANAGER, Role.SALES_CLERK);
    private final Company company = founded().withApprovedNote();

    @Test
    void gets_nowhere_not_even_as_the_clock() {
        company.goes(Duration.ofDays(1));

        for (Submission<Notes.Note> each : List.of(
                Submission.of(IMPOSTOR, NOTE, new Notes.Expire()),
                Submission.of(Actor.system(TENANT), NOTE, new Notes.Expire()),
                Submission.of(IMPOSTOR, NOTE, new Notes.VoidNote("x")),
                Submission.of(IMPOSTOR, NOTE, new Review.Approve<>()))) {
            assertThat(company.desk().submit(each).reasons())
                    .extracting(Refusal::name)
                    .containsExactly("is-not-the-clock");
            assertThat(company.desk().dryRun(each).isGranted()).isFalse();
            assertThat(company.desk().submitAllOrNothing(List.of(each)).get(0).isGranted())
                    .isFalse();
        }
        assertThat(company.desk().explain(IMPOSTOR, NOTE)).isEmpty();
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.APPROVED);
        assertThat(company.desk().attempts(Company.CLERK, NOTE)).hasSize(3);
    }

    @Test
    void gives_no_people_s_command_in_a_decision_of_its_own_either() {
        var turn = io.deliverykit.lifecycle.Turn.of(
                Company.MORNING, IMPOSTOR, io.deliverykit.lifecycle.Policy.standard(java.time.ZoneOffset.UTC));

        var decision = Notes.LIFECYCLE.decide(
                company.see(NOTE), new Notes.VoidNote("x"), turn, io.deliverykit.lifecycle.Files.NONE);

        assertThat(((io.deliverykit.lifecycle.Decision.Refused<?>) decision).reasons())
                .extracting(Refusal::name)
                .containsExactly("not-by-role");
    }

    @Test
    void is_no_actor_without_a_name_or_a_tenant() {
        assertThatThrownBy(() -> Actor.of(" ", TENANT)).hasMessage("an actor needs a person and a tenant");
        assertThatThrownBy(() -> Actor.of("a", "")).hasMessage("an actor needs a person and a tenant");
        assertThatThrownBy(() -> Role.of("é")).hasMessageContaining("written in upper case");
    }

    @Test
    void needs_a_clock_for_a_desk() {
        assertThatThrownBy(() -> DeliveryDesk.builder().build()).hasMessageContaining("a desk needs a clock");
    }
}
