package io.deliverykit.desk;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Accounts;
import io.deliverykit.example.Accounts.Account;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Query;
import io.deliverykit.port.Sight;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that somebody may not see is for them as if it were not there. */
@Tag("AX-02")
class HiddenDocumentTest {
    private static final Ref<Account> NONE = Ref.of("account", "none");

    private final MemoryStorage storage = new MemoryStorage();
    private final DeliveryDesk desk = deskWith(
            (actor, document) -> !actor.equals(CLERK) || document.ref().id().startsWith("open"));

    private DeliveryDesk deskWith(Sight sight) {
        return builder().sight(sight).build();
    }

    private DeskBuilder builder() {
        return DeliveryDesk.builder()
                .lifecycles(Notes.chain())
                .storage(storage)
                .directory(Company.directory())
                .clock(Clock.fixed(Company.MORNING, ZoneOffset.UTC));
    }

    @BeforeEach
    void open() {
        open(ACCOUNT);
        desk.submit(Submission.of(MANAGER, ACCOUNT, new Accounts.SetLimit(5)));
    }

    private void open(Ref<Account> account) {
        assertThat(desk.submit(Submission.of(FINANCE, account, new Accounts.OpenAccount(1)))
                        .reasons())
                .isEmpty();
    }

    @Test
    void is_neither_found_nor_explained_nor_told_of() {
        assertThat(desk.find(CLERK, ACCOUNT)).isEmpty();
        assertThat(desk.find(CLERK, Query.all("account"))).isEmpty();
        assertThat(desk.explain(CLERK, ACCOUNT)).isEmpty();
        assertThat(desk.journal(CLERK, ACCOUNT)).isEmpty();
        assertThat(desk.journal(CLERK, ACCOUNT, 0, 10)).isEmpty();
        assertThat(desk.attempts(CLERK, ACCOUNT)).isEmpty();

        assertThat(desk.find(MANAGER, ACCOUNT)).isPresent();
        assertThat(desk.find(MANAGER, Query.all("account"))).hasSize(1);
        assertThat(desk.explain(MANAGER, ACCOUNT)).isPresent();
        assertThat(desk.journal(MANAGER, ACCOUNT)).hasSize(1);
        assertThat(desk.attempts(MANAGER, ACCOUNT)).hasSize(1);
    }

    @Test
    void has_no_journal_that_could_be_broken() {
        storage.redact(TENANT, ACCOUNT, 1);

        assertThat(desk.verifyJournal(CLERK, ACCOUNT)).isEmpty();
        assertThat(desk.verifyJournal(MANAGER, ACCOUNT)).isPresent();
    }

    @Test
    void refuses_a_command_as_one_that_is_not_there_does() {
        Submission<Account> onIt = Submission.of(CLERK, ACCOUNT, new Accounts.Block());
        Submission<Account> onNone = Submission.of(CLERK, NONE, new Accounts.Block());

        assertThat(desk.submit(onIt).reasons()).hasSize(1);
        assertThat(desk.submit(onIt).reasons().toString())
                .isEqualTo(desk.submit(onNone).reasons().toString().replace("none", "A1"));
        assertThat(desk.dryRun(onIt)).isEqualTo(desk.submit(onIt));
    }

    @Test
    void shows_each_person_only_their_own_attempts() {
        desk.submit(Submission.of(CLERK, ACCOUNT, new Accounts.Block()));
        desk.submit(Submission.of(CLERK, NONE, new Accounts.Block()));
        desk.submit(Submission.of(MANAGER, NONE, new Accounts.Block()));

        for (Ref<Account> each : List.of(ACCOUNT, NONE)) {
            assertThat(desk.attempts(CLERK, each))
                    .singleElement()
                    .matches(attempt -> attempt.actor().equals(CLERK.person()));
        }
        assertThat(desk.attempts(MANAGER, ACCOUNT)).hasSize(2);
    }

    @Test
    void leaves_no_gap_in_a_page() {
        for (String id : List.of("B1", "open 1", "open 2", "shut 1", "shut 2", "open 3")) {
            open(Ref.of("account", id));
        }

        List<Filed<?>> page = desk.find(CLERK, Query.all("account").atMost(2));
        List<Filed<?>> rest = desk.find(
                CLERK, Query.all("account").atMost(2).after(page.get(1).ref().id()));

        assertThat(page).extracting(each -> each.ref().id()).containsExactly("open 1", "open 2");
        assertThat(rest).extracting(each -> each.ref().id()).containsExactly("open 3");
    }

    @Test
    void is_hidden_from_nobody_of_the_tenant_unless_the_host_says_so() {
        DeliveryDesk standard = builder().build();

        assertThat(standard.find(CLERK, ACCOUNT)).isPresent();
        assertThat(standard.attempts(CLERK, ACCOUNT)).hasSize(1);
        assertThat(standard.find(Actor.of("x", "other"), ACCOUNT)).isEmpty();
    }
}
