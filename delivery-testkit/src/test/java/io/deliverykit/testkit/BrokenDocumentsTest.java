package io.deliverykit.testkit;

import static io.deliverykit.testkit.Promises.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Query;
import io.deliverykit.port.UnitOfWork;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A store that breaks a promise about documents, tenants or queries is found out by that part of the contract. */
class BrokenDocumentsTest {
    @Test
    void a_sound_store_breaks_nothing() {
        assertThat(brokenBy(LyingStorage::new)).isEmpty();
    }

    @Test
    void a_store_that_shows_documents_to_all_tenants_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public <D> Optional<Filed<D>> find(String tenant, Ref<D> ref) {
                        return super.find(tenant, ref).or(() -> super.find(Kept.NORTH, ref));
                    }
                }))
                .containsExactly("DocumentsContract.shows_a_document_to_no_other_tenant");
    }

    @Test
    void a_store_that_shows_journals_to_all_tenants_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit) {
                        List<JournalEntry> own = super.journal(tenant, ref, after, limit);
                        return own.isEmpty() ? super.journal(Kept.NORTH, ref, after, limit) : own;
                    }
                }))
                .containsExactly("DocumentsContract.shows_nothing_about_a_document_to_another_tenant");
    }

    @Test
    void a_store_that_loses_a_part_of_a_document_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public <D> Optional<Filed<D>> find(String tenant, Ref<D> ref) {
                        return super.find(tenant, ref).map(each -> each.numbered(""));
                    }
                }))
                .contains("DocumentsContract.gives_a_document_back_exactly_as_it_was_kept")
                .allMatch(each -> each.startsWith("DocumentsContract"));
    }

    @Test
    void a_store_that_forgets_what_it_loads_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    Map<Ref<?>, Filed<?>> loaded(UnitOfWork unit, Collection<UnitOfWork.Wanted> refs) {
                        return unit.load(refs.stream().limit(1).toList());
                    }
                }))
                .contains("DocumentsContract.loads_those_that_exist_each_under_its_reference");
    }

    @Test
    void a_store_that_ignores_what_a_query_asks_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public List<Filed<?>> find(String tenant, Query query) {
                        return super.find(tenant, Query.all(query.type()));
                    }
                }))
                .containsExactly(
                        "QueriesContract.finds_documents_by_state",
                        "QueriesContract.finds_documents_by_type_number_and_customer",
                        "QueriesContract.finds_documents_of_which_an_amendment_waits",
                        "QueriesContract.finds_documents_promised_for_a_day_or_earlier",
                        "QueriesContract.lists_documents_page_by_page_in_the_order_of_ids");
    }
}
