package io.deliverykit.testkit;

import static io.deliverykit.testkit.Crate.CrateState.APPROVED;
import static io.deliverykit.testkit.Crate.CrateState.COLLECTED;
import static io.deliverykit.testkit.Kept.NORTH;
import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.port.Query;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents are found by what they are listed under, page by page. */
interface QueriesContract extends ContractOfAStore {
    private List<String> ids(Query query) {
        return storage().find(NORTH, query).stream()
                .map(each -> each.ref().id())
                .toList();
    }

    @Test
    default void finds_documents_by_state() {
        keep(
                crate("1"),
                crate("2"),
                crate("2").to(APPROVED),
                crate("3"),
                crate("3").to(COLLECTED));

        assertThat(ids(Query.all("crate").in("APPROVED"))).containsExactly("2");
        assertThat(ids(Query.all("crate").in("COLLECTED", "PACKING"))).containsExactly("1", "3");
        assertThat(ids(Query.all("crate").in("EXPIRED"))).isEmpty();
    }

    @Test
    default void finds_documents_by_type_number_and_customer() {
        keep(crate("1"), crate("2"));

        assertThat(ids(Query.all("shelf"))).isEmpty();
        assertThat(ids(Query.all("crate").numbered("CR-north-2"))).containsExactly("2");
        assertThat(ids(Query.all("crate").ofCustomer("customer 1"))).containsExactly("1");
        assertThat(ids(Query.all("crate").ofCustomer("customer 1").numbered("CR-north-2")))
                .isEmpty();
    }

    @Test
    default void finds_documents_promised_for_a_day_or_earlier() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        keep(
                crate("1").promisedFor(day),
                crate("2").promisedFor(day.plusDays(1)),
                crate("3").promisedFor(null));

        assertThat(ids(Query.all("crate").dueBy(day))).containsExactly("1");
        assertThat(ids(Query.all("crate").dueBy(day.plusDays(1)))).containsExactly("1", "2");
        assertThat(ids(Query.all("crate").dueBy(day.minusDays(1)))).isEmpty();
    }

    @Test
    default void finds_documents_of_which_an_amendment_waits() {
        keep(crate("1"), crate("2").underReview(), crate("3"));

        assertThat(ids(Query.all("crate").onlyAmending())).containsExactly("2");
        keep(crate("2").next());
        assertThat(ids(Query.all("crate").onlyAmending())).isEmpty();
    }

    @Test
    default void lists_documents_page_by_page_in_the_order_of_ids() {
        keep(crate("b"), crate("B"), crate("a-1"), crate("a1"), crate("ä"), crate("10"), crate("9"));

        assertThat(ids(Query.all("crate"))).containsExactly("10", "9", "B", "a-1", "a1", "b", "ä");
        assertThat(ids(Query.all("crate").atMost(3))).containsExactly("10", "9", "B");
        assertThat(ids(Query.all("crate").after("B").atMost(3))).containsExactly("a-1", "a1", "b");
        assertThat(ids(Query.all("crate").after("ä"))).isEmpty();
    }
}
