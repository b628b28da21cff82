package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.port.Storage.Locking.LOCKED;
import static io.deliverykit.port.Storage.Locking.OPTIMISTIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a command guards itself against others, and against which. */
@Tag("XP-09")
class LockingTest {
    private final List<Storage.Locking> units = new ArrayList<>();
    private final List<Ref<?>> loaded = new ArrayList<>();
    private final List<Ref<?>> facts = new ArrayList<>();
    private boolean ownsTransactions = true;
    private final Company company = Company.with(watched(new MemoryStorage()), Company.directory());

    @Test
    void locks_nothing_for_a_command_that_changes_no_claim() {
        company.withApprovedNote();
        forget();

        company.has(CLERK, NOTE, new Notes.AskCustomer());

        assertThat(units).containsExactly(OPTIMISTIC);
    }

    @Test
    void looks_at_no_document_that_no_rule_asks_about() {
        company.withApprovedNote();
        forget();

        company.has(CLERK, NOTE, new Notes.AskCustomer());

        assertThat(loaded).containsExactly(NOTE);
        assertThat(facts).isEmpty();
    }

    @Test
    void checks_whether_what_a_rule_looked_at_still_stands() {
        company.withAccount().withOrder().withDraftNote(6);
        forget();

        company.has(CLERK, NOTE, new Notes.Sign());

        assertThat(units).containsExactly(OPTIMISTIC);
        assertThat(facts).contains(ORDER);
    }

    @Test
    @Tag("XP-19")
    void locks_the_owners_once_it_turns_out_that_a_claim_changes() {
        company.withApprovedNote();
        forget();

        company.has(CLERK, NOTE, new Notes.VoidNote("x"));

        assertThat(units).containsExactly(OPTIMISTIC, LOCKED);
        assertThat(company.see(ORDER).content().heldInAll()).isZero();
    }

    @Test
    @Tag("XP-19")
    void locks_at_once_what_begins_to_claim() {
        company.withAccount().withOrder();
        forget();

        company.has(CLERK, NOTE, Company.note(6));

        assertThat(units).containsExactly(LOCKED);
    }

    @Test
    void locks_at_once_inside_a_transaction_of_the_host() {
        company.withSignedNote();
        forget();
        ownsTransactions = false;

        company.has(MANAGER, NOTE, new Review.Approve<>());

        assertThat(units).containsExactly(LOCKED);
    }

    private void forget() {
        units.clear();
        loaded.clear();
        facts.clear();
    }

    private Storage watched(Storage storage) {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("ownsTransactions")) {
                        return ownsTransactions;
                    }
                    if (method.getName().equals("inUnit")) {
                        units.add((Storage.Locking) arguments[1]);
                        arguments[2] = watched(arguments[2]);
                    }
                    try {
                        return method.invoke(storage, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private Function<UnitOfWork, Object> watched(Object work) {
        return unit -> ((Function<UnitOfWork, Object>) work).apply(new Watched(unit));
    }

    private final class Watched implements UnitOfWork {
        private final UnitOfWork unit;

        private Watched(UnitOfWork unit) {
            this.unit = unit;
        }

        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            refs.forEach(each -> loaded.add(each.ref()));
            return unit.load(refs);
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            return unit.remembered(commandId);
        }

        @Override
        public void keep(Changes changes) {
            changes.facts().forEach(each -> facts.add(each.ref()));
            unit.keep(changes);
        }
    }
}
