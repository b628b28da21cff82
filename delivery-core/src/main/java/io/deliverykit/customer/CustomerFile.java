package io.deliverykit.customer;

import io.deliverykit.lifecycle.Ref;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a customer (客户档案, CU-01). Spouse, parents and children are one customer with it (CU-02).
 *
 * @param family the names of those who are one customer with it
 * @param owner the rep whose prospect it is, or was when it bought
 * @param lastContact when the owner last logged a contact; only those count (CU-02)
 * @param refreshedOn when it was last refreshed
 * @param samples what was sent, as far as it is merged into the file (CU-08)
 * @param news what was sent since; merged at the next refresh
 * @param deal null while it is a prospect, and for one that was a customer from the beginning
 */
public record CustomerFile(
        CustomerProfile profile,
        Set<String> family,
        String owner,
        Instant lastContact,
        LocalDate refreshedOn,
        List<Sample> samples,
        List<Sample> news,
        @Nullable Deal deal) {
    public CustomerFile {
        family = Collections.unmodifiableSet(new TreeSet<>(family));
        samples = List.copyOf(samples);
        news = List.copyOf(news);
    }

    public static Ref<CustomerFile> ref(String id) {
        return Ref.of(CustomerFileLifecycle.NAME, id);
    }

    static CustomerFile begun(CustomerProfile profile, Set<String> family, String owner, Instant at, LocalDate today) {
        return new CustomerFile(profile, family, owner, at, today, List.of(), List.of(), null);
    }

    /** Whether the owner has been silent for longer than this (CU-02). */
    boolean isSilent(Duration longest, Instant at) {
        return lastContact.plus(longest).isBefore(at);
    }

    /** Whether this person is the customer: by name, or of the immediate family (CU-02). */
    boolean is(String buyer) {
        return profile.name().equals(buyer) || family.contains(buyer);
    }

    CustomerFile contacted(String rep, Instant at) {
        return new CustomerFile(profile, family, rep, at, refreshedOn, samples, news, deal);
    }

    CustomerFile withFamily(Set<String> names) {
        return new CustomerFile(profile, names, owner, lastContact, refreshedOn, samples, news, deal);
    }

    CustomerFile won(Deal closed) {
        return new CustomerFile(profile, family, owner, lastContact, refreshedOn, samples, news, closed);
    }

    CustomerFile sent(Sample sample) {
        return new CustomerFile(
                profile, family, owner, lastContact, refreshedOn, samples, joined(news, List.of(sample)), deal);
    }

    /** Written anew, with the news merged into it (CU-01, CU-08). */
    CustomerFile refreshed(CustomerProfile written, LocalDate today) {
        return new CustomerFile(written, family, owner, lastContact, today, joined(samples, news), List.of(), deal);
    }

    private static List<Sample> joined(List<Sample> some, List<Sample> more) {
        List<Sample> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
