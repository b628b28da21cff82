package io.deliverykit.quality;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.purchase.PurchaseOrder;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where the goods of a batch came from and went (批次追溯, QI-09): the basis for a recall. A view; nothing of it is kept.
 *
 * @param customers who got some of it, or was to get some by a note that has not left
 */
public record BatchTrace(
        Set<Ref<QualityInspection>> inspections,
        Set<Ref<PurchaseOrder>> purchases,
        Set<Ref<DeliveryNote>> notes,
        Set<Ref<CustomerAccount>> customers) {
    public BatchTrace {
        inspections = Collections.unmodifiableSet(new TreeSet<>(inspections));
        purchases = Collections.unmodifiableSet(new TreeSet<>(purchases));
        notes = Collections.unmodifiableSet(new TreeSet<>(notes));
        customers = Collections.unmodifiableSet(new TreeSet<>(customers));
    }

    /**
     * From the batch onwards.
     *
     * @param notes those that {@link Batch#notes} names, as they stand; one that has other goods by now is left out
     */
    public static BatchTrace of(Filed<Batch> batch, Collection<Filed<DeliveryNote>> notes) {
        Collection<Filed<DeliveryNote>> its = notes.stream()
                .filter(note -> batchesOf(note.content()).contains(batch.ref()))
                .toList();
        return new BatchTrace(
                batch.content().inspections(),
                batch.content().purchases(),
                its.stream().map(Filed::ref).collect(Collectors.toSet()),
                its.stream().map(note -> note.content().customer()).collect(Collectors.toSet()));
    }

    /** And back: the batches of a note. Those of an inspection are its own to name, those of a customer are of all its notes. */
    public static Set<Ref<Batch>> batchesOf(DeliveryNote note) {
        return note.lines().stream()
                .map(NoteLine::batch)
                .filter(batch -> !batch.isBlank())
                .map(Batch::ref)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
