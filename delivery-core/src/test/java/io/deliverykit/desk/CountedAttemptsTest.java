package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.port.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which refusals are counted, and which are none of anybody's attempts. */
@Tag("JR-01")
class CountedAttemptsTest {
    private static Submission<Notes.Note> tooMuch() {
        return Submission.of(CLERK, NOTE, Company.note(11));
    }

    @Test
    @Tag("XP-08")
    void count_once_however_often_the_command_is_sent_again() {
        Company company = founded().withAccount().withOrder();
        for (int sent = 0; sent < 3; sent++) {
            company.desk().submit(tooMuch().withId("c1"));
            company.desk().submitAllOrNothing(List.of(tooMuch().withId("c1")));
        }

        assertThat(company.desk().attempts(CLERK, NOTE))
                .extracting(Attempt::count)
                .containsExactly(1L);
        company.desk().submit(tooMuch());
        assertThat(company.desk().attempts(CLERK, NOTE))
                .extracting(Attempt::count)
                .containsExactly(2L);
    }

    @Test
    void are_counted_when_the_id_was_another_command_s() {
        Company company = founded().withAccount().withOrder();
        company.desk().submit(tooMuch().withId("c1"));
        company.desk().submit(Submission.of(CLERK, NOTE, Company.note(5)).withId("c1"));

        assertThat(company.desk().attempts(CLERK, NOTE)).hasSize(2);
    }

    /** A store in which attempts cannot be counted. */
    private static Storage uncounting(boolean ownsTransactions) {
        MemoryStorage memory = new MemoryStorage();
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("attempted")) {
                        throw new IllegalStateException("the disk is full");
                    }
                    if (method.getName().equals("ownsTransactions")) {
                        return ownsTransactions;
                    }
                    try {
                        return method.invoke(memory, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void that_cannot_be_counted_are_answered_all_the_same() {
        Company company = Company.with(uncounting(true), Company.directory())
                .withAccount()
                .withOrder();

        assertThat(company.desk().submit(tooMuch()).isRefusedBy("XP-01")).isTrue();

        Company inside = Company.with(uncounting(false), Company.directory())
                .withAccount()
                .withOrder();
        assertThatThrownBy(() -> inside.desk().submit(tooMuch())).hasMessage("the disk is full");
    }

    @Test
    @Tag("DL-01")
    void are_none_of_a_clock_that_another_node_has_fired() {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofDays(1));
        DueDeadline due = company.desk().dueDeadlines(TENANT, 9).get(0);

        assertThat(company.desk().fire(TENANT, due).isGranted()).isTrue();
        assertThat(company.desk().fire(TENANT, due).isGranted()).isFalse();

        assertThat(company.desk().attempts(CLERK, NOTE)).isEmpty();
    }
}
