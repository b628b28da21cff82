package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads every journal once the story is over, as it is stored: are they unbroken, and how long are they. */
final class Audit {

    private static final int PAGE = 500;

    private final Storage storage;
    private final String tenant;
    private final Findings findings;

    Audit(Storage storage, String tenant, Findings findings) {
        this.storage = storage;
        this.tenant = tenant;
        this.findings = findings;
    }

    void read(Ref<?> ref) {
        Optional<? extends Filed<?>> filed = storage.find(tenant, ref);
        filed.ifPresent(this::read);
    }

    /** Does what {@link DeliveryDesk#verifyJournal} does, with the entries in hand. */
    private void read(Filed<?> filed) {
        List<JournalEntry> entries = entries(filed.ref());
        Optional<Journals.Break> broken = Journals.firstBreak(entries, filed.journal());
        broken.ifPresent(where -> findings.fault(
                "The journal of " + filed.ref() + " is broken at entry " + where.sequence() + ": " + where.why()));
        findings.journal(entries, broken.isEmpty());
    }

    private List<JournalEntry> entries(Ref<?> ref) {
        List<JournalEntry> page = storage.journal(tenant, ref, 0, PAGE);
        List<JournalEntry> all = new ArrayList<>(page);
        while (page.size() == PAGE) {
            page = storage.journal(tenant, ref, page.get(PAGE - 1).sequence(), PAGE);
            all.addAll(page);
        }
        return all;
    }
}
