package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Numbering;
import io.deliverykit.port.Remembered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbers what was granted and gathers what is to be kept of it. */
record Keeper(Catalog catalog, Numbering numbering, Policy policy) {
    /** Numbers are given after the grant, so that refusals and dry runs use none up. */
    Outcome numbered(Outcome outcome, OpenFiles files) {
        List<Filed<?>> unnumbered = files.turned().values().stream()
                .<Filed<?>>map(OpenFiles.Turned::after)
                .filter(each -> each.number().isEmpty())
                .toList();
        for (Filed<?> each : unnumbered) {
            String prefix = catalog.lifecycle(each.ref().type()).numberPrefix();
            LocalDate day = policy.calendar().dayOf(each.openedAt());
            files.number(each.ref(), numbering.next(each.tenant(), prefix, day));
        }
        return outcome.isGranted()
                ? outcome.numbered(files.find(outcome.document()).orElseThrow().number())
                : outcome;
    }

    /** A refusal that is remembered hangs on what was seen as much as a grant does. */
    Changes changes(OpenFiles files, List<Remembered> remembered) {
        List<Changes.Change> documents = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        files.turned().forEach((ref, turned) -> {
            documents.add(change(turned.after(), turned));
            events.addAll(turned.events());
        });
        return new Changes(documents, files.facts(), events, remembered);
    }

    private <D> Changes.Change change(Filed<D> after, OpenFiles.Turned turned) {
        Lifecycle<D> lifecycle = catalog.lifecycle(after.ref());
        Filed<?> before = turned.before();
        return new Changes.Change(
                after,
                before == null ? 0 : before.version(),
                turned.entries(),
                lifecycle.customerOf(after.content()),
                lifecycle.dueOf(after.content()));
    }

    static Remembered remembered(String id, String digest, Instant at, Outcome outcome) {
        return new Remembered(
                id,
                digest,
                at,
                outcome.document(),
                outcome.number(),
                outcome.state(),
                outcome.version(),
                outcome.edition(),
                outcome.reasons(),
                outcome.hints(),
                outcome.voided());
    }
}
