package io.deliverykit.desk;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Accounts;
import io.deliverykit.example.Company;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document on whose journal others go on writing while it is read. */
class JournalOfABusyDocumentTest {
    private final MemoryStorage memory = new MemoryStorage();
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final List<Integer> read = new ArrayList<>();

    private final Company company = Company.with(memory, Company.directory()).withAccount();
    private final DeliveryDesk reader =
            Company.with(watched(), Company.directory()).desk();

    /** After each look at the document or its journal something happens, as long as there is something to happen. */
    private Storage watched() {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(memory, arguments);
                        if (method.getName().equals("journal")) {
                            read.add(((List<?>) answer).size());
                        }
                        boolean looks = List.of("find", "journal").contains(method.getName());
                        if (looks && !meanwhile.isEmpty()) {
                            meanwhile.poll().run();
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void turns(int times) {
        for (int turn = 0; turn < times; turn++) {
            company.has(FINANCE, ACCOUNT, new Accounts.SetLimit(2000 + turn % 2));
        }
    }

    @Test
    @Tag("JR-01")
    void is_not_called_broken_because_it_grew_while_it_was_read() {
        turns(3);
        for (int looks = 0; looks < 6; looks++) {
            meanwhile.add(() -> turns(1));
        }

        assertThat(reader.verifyJournal(CLERK, ACCOUNT)).isEmpty();
    }

    @Test
    @Tag("JR-02")
    void is_not_called_broken_because_an_entry_was_redacted_while_it_was_read() {
        turns(3);
        meanwhile.add(() -> assertThat(
                        company.desk().redact(INSPECTOR, ACCOUNT, 2, "personal").isGranted())
                .isTrue());

        assertThat(reader.verifyJournal(CLERK, ACCOUNT)).isEmpty();
    }

    @Test
    @Tag("JR-01")
    void is_called_broken_when_it_is_although_it_grows() {
        turns(3);
        memory.redact(Company.TENANT, ACCOUNT, 2);
        meanwhile.add(() -> turns(1));

        assertThat(reader.verifyJournal(CLERK, ACCOUNT))
                .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(2));
    }

    @Test
    @Tag("JR-01")
    void is_read_and_checked_by_pages_however_long_it_is() {
        turns(450);

        assertThat(reader.verifyJournal(CLERK, ACCOUNT)).isEmpty();
        assertThat(reader.journal(CLERK, ACCOUNT)).hasSize(451);
        assertThat(reader.journal(CLERK, ACCOUNT, 449, 10))
                .extracting(JournalEntry::sequence)
                .containsExactly(450L, 451L);

        assertThat(read).allMatch(size -> size <= 200);
    }

    @Test
    @Tag("XP-09")
    void names_the_last_of_much_that_came_between_and_reads_no_more_than_that() {
        turns(450);
        read.clear();

        Outcome stale = reader.submit(
                Submission.of(FINANCE, ACCOUNT, new Accounts.SetLimit(1)).onRevision(1));

        String between = stale.reasons().get(0).values().get("between");
        assertThat(between).startsWith("…, set-limit/").endsWith("set-limit/fu");
        assertThat(between.split(", ")).hasSize(51);
        assertThat(read).containsExactly(200);
    }

    @Test
    @Tag("JR-02")
    void is_redacted_by_reading_one_entry() {
        turns(450);
        read.clear();

        reader.redact(INSPECTOR, ACCOUNT, 2, "personal");

        assertThat(read).containsExactly(1);
    }
}
