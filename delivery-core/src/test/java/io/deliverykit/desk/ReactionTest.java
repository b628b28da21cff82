package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Company;
import io.deliverykit.example.Enquiries;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Storage;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that another one opens. */
class ReactionTest {
    private static final Ref<Enquiries.Enquiry> WHY = Ref.of("enquiry", "N1-why");

    @Test
    void is_opened_with_its_source_in_the_source_s_company_also_by_the_clock() {
        Company company = founded().withAccount().withOrder();
        var clerk = CLERK.ofCompany("Shanghai branch");
        company.has(clerk, NOTE, Company.note(6))
                .has(clerk, NOTE, new Notes.Sign())
                .hasApproved(MANAGER, NOTE)
                .hasApproved(FINANCE, NOTE);
        company.goes(Duration.ofDays(1));
        company.fires();

        Filed<Enquiries.Enquiry> enquiry = company.see(WHY);
        assertThat(enquiry.company()).isEqualTo("Shanghai branch");
        assertThat(enquiry.content().note()).isEqualTo("N1");
        assertThat(enquiry.makers()).containsExactly("SYSTEM");
        assertThat(enquiry.number()).startsWith("ENQUIRY-");
        assertThat(company.desk().verifyJournal(CLERK, WHY)).isEmpty();
    }

    @Test
    void is_opened_once_however_often_its_source_comes_there() {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofDays(1));
        company.fires();
        company.has(MANAGER, WHY, new Enquiries.Answer("it rained"));

        company.fires();

        assertThat(company.see(WHY).state()).isEqualTo(Enquiries.State.ANSWERED);
        assertThat(company.journal(WHY)).containsExactly("SYSTEM ask", "ma answer");
    }

    @Test
    @Tag("JR-03")
    void does_not_pass_off_another_document_that_has_its_id_as_its_own() {
        Company other = founded().withApprovedNote();
        other.goes(Duration.ofDays(1));
        other.fires();
        MemoryStorage storage = new MemoryStorage();
        Company company = Company.with(storage, Company.directory()).withApprovedNote();
        keep(storage, openedBy(Ref.of("note", "N1-w"), other.see(WHY)));
        company.goes(Duration.ofDays(1));

        List<Refusal> reasons = company.fires().get(0).reasons();

        assertThat(other.see(WHY).openedBy()).isEqualTo(NOTE);
        assertThat(reasons).extracting(Refusal::name).containsExactly("id-is-free");
        assertThat(reasons.get(0).whence()).isEqualTo("enquiry/N1-why");
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.APPROVED);
    }

    private static void keep(MemoryStorage storage, Filed<?> filed) {
        var change = new Changes.Change(filed, 0, List.of(), "", null);
        storage.inUnit(Company.TENANT, Storage.Locking.LOCKED, unit -> {
            unit.keep(new Changes(List.of(change), List.of(), List.of(), List.of()));
            return "";
        });
    }

    private static <D> Filed<D> openedBy(Ref<?> source, Filed<D> filed) {
        return new Filed<>(
                filed.ref(),
                filed.number(),
                filed.tenant(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                filed.state(),
                filed.content(),
                filed.proposal(),
                filed.makers(),
                filed.approvals(),
                filed.deadlines(),
                filed.journal(),
                filed.version(),
                filed.revision(),
                filed.openedAt(),
                source);
    }

    @Test
    void is_not_opened_by_people() {
        assertThat(founded().does(CLERK, WHY, new Enquiries.Ask("N1")).reasons())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.NOT_FOR_PEOPLE);
    }

    @Test
    void is_told_with_its_source_in_one_unit() {
        MemoryStorage storage = new MemoryStorage();
        Company company = Company.with(storage, Company.directory()).withApprovedNote();
        storage.drain(99, event -> {});
        company.goes(Duration.ofDays(1));
        company.fires();

        List<Event> told = new ArrayList<>();
        storage.drain(99, told::add);

        assertThat(told).extracting(Event::name).containsExactlyInAnyOrder("expire", "ask", "hold", "take-credit");
        assertThat(told).extracting(Event::id).contains("acme/enquiry/N1-why/1");
    }
}
