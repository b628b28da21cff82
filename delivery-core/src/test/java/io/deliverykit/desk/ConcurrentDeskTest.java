package io.deliverykit.desk;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Notes.Note;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Storage;
import io.deliverykit.refusal.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One owner on which many threads work. */
class ConcurrentDeskTest {
    private static final int THREADS = 8;

    private static List<Outcome> together(int times, Function<Integer, Outcome> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int index = 0; index < times; index++) {
                int which = index;
                all.add(() -> work.apply(which));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : threads.invokeAll(all)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Ref<Note> note(int index) {
        return Ref.of("note", "T" + index);
    }

    @Test
    @Tag("XP-01")
    void gives_exactly_what_it_has_and_loses_nothing() throws Exception {
        Company company = founded().withAccount().withOrder();

        List<Outcome> outcomes = together(40, index -> company.does(CLERK, note(index), Company.note(1)));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(10);
        assertThat(outcomes)
                .filteredOn(each -> !each.isGranted())
                .allSatisfy(each ->
                        assertThat(each.reasons()).extracting(Refusal::name).containsExactly("covers-what-is-held"));
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(10);
        assertThat(company.desk().verifyJournal(CLERK, ORDER)).isEmpty();
        assertThat(outcomes.stream().filter(Outcome::isGranted).map(Outcome::number))
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("XP-08")
    void does_a_command_once_that_many_send_at_the_same_instant() throws Exception {
        Company company = founded().withAccount().withOrder();

        List<Outcome> outcomes = together(
                THREADS * 2,
                index -> company.desk()
                        .submit(Submission.of(CLERK, NOTE, Company.note(6)).withId("once")));

        assertThat(outcomes).allMatch(Outcome::isGranted).containsOnly(outcomes.get(0));
        assertThat(company.journal(NOTE)).hasSize(1);
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(6);
    }

    @Test
    @Tag("DL-01")
    void fires_a_clock_once_when_several_nodes_look() throws Exception {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofDays(1));
        var due = company.desk().dueDeadlines(TENANT, 9).get(0);

        List<Outcome> outcomes = together(THREADS, index -> company.desk().fire(TENANT, due));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
        assertThat(company.journal(NOTE))
                .filteredOn(line -> line.endsWith("expire"))
                .hasSize(1);
        assertThat(company.see(ACCOUNT).content().used()).isZero();
    }

    private final List<Integer> waits = new ArrayList<>();

    /** A store that loses every race, a number of times. */
    private Storage losing(int races, boolean ownsTransactions, AtomicInteger tries) {
        MemoryStorage memory = new MemoryStorage();
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("ownsTransactions")) {
                        return ownsTransactions;
                    }
                    if (method.getName().equals("giveWay")) {
                        waits.add((Integer) arguments[0]);
                    }
                    if (method.getName().equals("inUnit") && tries.incrementAndGet() <= races) {
                        throw new ConflictException("somebody was faster");
                    }
                    try {
                        return method.invoke(memory, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    @Tag("XP-09")
    void tries_again_as_long_as_that_is_its_business() {
        AtomicInteger tries = new AtomicInteger();
        Company company = Company.with(losing(4, true, tries), Company.directory());
        assertThat(company.withAccount().see(ACCOUNT).content().limit()).isEqualTo(1000);
        assertThat(tries).hasValue(5);
        assertThat(waits).containsExactly(1, 2, 3, 4);

        Outcome given = Company.with(losing(99, true, new AtomicInteger()), Company.directory())
                .does(Company.FINANCE, ACCOUNT, new io.deliverykit.example.Accounts.OpenAccount(1));
        assertThat(given.reasons()).extracting(Refusal::kind).containsExactly(Refusal.Kind.CONFLICT);
        assertThat(given.reasons().get(0).values())
                .as("nothing of what the storage says, which is for its log")
                .containsOnly(Map.entry("document", ACCOUNT.toString()));
    }

    @Test
    @Tag("XP-09")
    void says_conflict_at_once_inside_a_transaction_of_the_host() {
        AtomicInteger tries = new AtomicInteger();
        Company company = Company.with(losing(99, false, tries), Company.directory());

        Outcome one = company.does(Company.FINANCE, ACCOUNT, new io.deliverykit.example.Accounts.OpenAccount(1));
        List<Outcome> all = company.desk()
                .submitAllOrNothing(List.of(
                        Submission.of(Company.FINANCE, ACCOUNT, new io.deliverykit.example.Accounts.OpenAccount(1))));

        assertThat(tries).hasValue(2);
        assertThat(waits).isEmpty();
        assertThat(one.reasons()).extracting(Refusal::kind).containsExactly(Refusal.Kind.CONFLICT);
        assertThat(all)
                .hasSize(1)
                .allSatisfy(each ->
                        assertThat(each.reasons()).extracting(Refusal::kind).containsExactly(Refusal.Kind.CONFLICT));
        assertThat(company.desk().attempts(CLERK, ACCOUNT)).isEmpty();
    }

    @Test
    void shows_nobody_half_of_an_action() throws Exception {
        Company company = founded().withAccount().withOrder();

        List<Outcome> outcomes = together(30, index -> {
            Outcome drafted = company.does(CLERK, note(index), Company.note(1));
            company.does(CLERK, note(index), new Notes.VoidNote("x"));
            return drafted;
        });

        assertThat(outcomes).anyMatch(Outcome::isGranted);
        assertThat(company.see(ORDER).content().heldInAll()).isZero();
        assertThat(company.desk().verifyJournal(CLERK, ORDER)).isEmpty();
    }
}
