package io.deliverykit.acceptance;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the customer signs after delivery, each a view that shows what is signed for and no more: no prices. */
public final class AcceptanceForms {
    private AcceptanceForms() {}

    /**
     * 货物交付验收清单 (AC-01).
     *
     * @param note the number of the note
     * @param signedBy empty before, and where acceptance is deemed
     * @param settlements how disputed lines were settled
     */
    public record AcceptanceSheet(
            String number,
            String note,
            Ref<CustomerAccount> customer,
            List<AcceptedRow> rows,
            String signedBy,
            List<Settlement> settlements) {}

    /**
     * One line that arrived.
     *
     * @param found what the customer found; null before
     */
    public record AcceptedRow(
            String product,
            String specification,
            Quantity delivered,
            @Nullable AcceptanceLine found) {}

    /**
     * 客户培训记录表 (AC-05).
     *
     * @param trainer empty before it was given
     * @param givenOn null before
     * @param signedBy empty before
     */
    public record TrainingSheet(
            String number,
            Ref<SalesContract> contract,
            Ref<CustomerAccount> customer,
            Set<String> topics,
            String trainer,
            @Nullable LocalDate givenOn,
            String signedBy) {}

    /**
     * The acceptance list of a note: what of it arrived.
     *
     * @throws IllegalArgumentException when the list is of another note
     */
    public static AcceptanceSheet acceptance(Filed<Acceptance> list, Filed<DeliveryNote> note) {
        Acceptance content = list.content();
        if (!content.note().equals(note.ref())) {
            throw new IllegalArgumentException(list.ref() + " is of " + content.note() + ", not of " + note.ref());
        }
        return new AcceptanceSheet(
                list.title(),
                note.title(),
                content.customer(),
                note.content().lines().stream()
                        .flatMap(line -> row(line, content))
                        .toList(),
                content.signedBy(),
                content.settlements());
    }

    private static Stream<AcceptedRow> row(NoteLine line, Acceptance list) {
        Optional<AcceptanceLine> found = list.line(line.id());
        return Stream.ofNullable(list.delivered().get(line.id()))
                .map(delivered -> new AcceptedRow(line.product(), line.specification(), delivered, found.orElse(null)));
    }

    public static TrainingSheet training(Filed<TrainingRecord> record) {
        TrainingRecord content = record.content();
        return new TrainingSheet(
                record.title(),
                content.contract(),
                content.customer(),
                content.topics(),
                content.trainer(),
                content.givenOn(),
                content.signedBy());
    }
}
