package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads every journal once the story is over: are they unbroken, and how long are they. */
final class Audit {

    private static final int PAGE = 200;

    private final DeliveryDesk desk;
    private final Actor reader;
    private final Findings findings;

    Audit(DeliveryDesk desk, Actor reader, Findings findings) {
        this.desk = desk;
        this.reader = reader;
        this.findings = findings;
    }

    /** Reads the journals of everything of a kind that is found under a customer's name. */
    void readAll(String type, String customer, Consumer<Filed<?>> also) {
        Query query = Query.all(type).ofCustomer(customer).atMost(PAGE);
        List<Filed<?>> page = desk.find(reader, query);
        while (!page.isEmpty()) {
            page.forEach(filed -> {
                read(filed);
                also.accept(filed);
            });
            page = desk.find(reader, query.after(page.get(page.size() - 1).ref().id()));
        }
    }

    void read(Ref<?> ref) {
        Optional<? extends Filed<?>> filed = desk.find(reader, ref);
        filed.ifPresent(this::read);
    }

    /** Does what {@link DeliveryDesk#verifyJournal} does, with the entries in hand. */
    private void read(Filed<?> filed) {
        List<JournalEntry> entries = desk.journal(reader, filed.ref());
        Optional<Journals.Break> broken = Journals.firstBreak(entries, filed.journal());
        broken.ifPresent(where -> findings.fault(
                "The journal of " + filed.ref() + " is broken at entry " + where.sequence() + ": " + where.why()));
        findings.journal(entries.size(), broken.isEmpty());
    }
}
