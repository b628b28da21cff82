package io.deliverykit.port;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are looked for; what is null or empty does not narrow.
 *
 * @param type the lifecycle's name
 * @param states names of states, any of which will do
 * @param dueBy the last day for which they are promised
 * @param amending only those of which an amendment waits for its approvals
 * @param after the id after which the page begins: the last one of the page before
 * @param limit how many at most, 1 to 1000
 */
public record Query(
        String type,
        Set<String> states,
        @Nullable String number,
        @Nullable String customer,
        @Nullable LocalDate dueBy,
        boolean amending,
        @Nullable String after,
        int limit) {
    public Query {
        states = Set.copyOf(states);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("a page has 1 to 1000 documents, got " + limit);
        }
    }

    public static Query all(String type) {
        return new Query(type, Set.of(), null, null, null, false, null, 100);
    }

    public Query in(String... someStates) {
        return new Query(type, Set.of(someStates), number, customer, dueBy, amending, after, limit);
    }

    public Query numbered(String value) {
        return new Query(type, states, value, customer, dueBy, amending, after, limit);
    }

    public Query ofCustomer(String value) {
        return new Query(type, states, number, value, dueBy, amending, after, limit);
    }

    public Query dueBy(LocalDate day) {
        return new Query(type, states, number, customer, day, amending, after, limit);
    }

    /** Only those of which an amendment waits for its approvals. */
    public Query onlyAmending() {
        return new Query(type, states, number, customer, dueBy, true, after, limit);
    }

    public Query after(String id) {
        return new Query(type, states, number, customer, dueBy, amending, id, limit);
    }

    public Query atMost(int documents) {
        return new Query(type, states, number, customer, dueBy, amending, after, documents);
    }
}
