package io.deliverykit.goodsissue;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A goods issue (出库单): what is put out of stock, for whom or what.
 *
 * @param company whose goods they are
 * @param note the delivery note for which the goods are; null where they are not sold by one
 * @param tender the tender by which scrap was sold; null for all else (GI-05)
 * @param purpose what the goods are for; empty where the note or the tender says it (GI-04)
 * @param packaging what was used to pack them (GI-06)
 * @param issuedOn when the keeper signed; null before
 * @param back what was taken back of it since, by line (XP-19)
 */
public record GoodsIssue(
        IssueKind kind,
        String company,
        @Nullable Ref<DeliveryNote> note,
        @Nullable Ref<ScrapTender> tender,
        String purpose,
        List<IssueLine> lines,
        List<Packaging> packaging,
        @Nullable LocalDate issuedOn,
        Map<String, Quantity> back) {
    public GoodsIssue {
        lines = List.copyOf(lines);
        packaging = List.copyOf(packaging);
        back = Collections.unmodifiableMap(new TreeMap<>(back));
    }

    public static Ref<GoodsIssue> ref(String id) {
        return Ref.of(GoodsIssueLifecycle.NAME, id);
    }

    public Optional<IssueLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The cards of its lines, each once. */
    public Set<Ref<StockCard>> cards() {
        Set<Ref<StockCard>> cards = new LinkedHashSet<>();
        lines.forEach(line -> cards.add(line.card()));
        return cards;
    }

    /** What of a line is out, less what was taken back. */
    public Quantity out(IssueLine line) {
        Quantity returned = back.get(line.id());
        return returned == null ? line.quantity() : line.quantity().minus(returned);
    }

    /** What of its lines is to lie or lay on a card; rows in units that do not convert are refused by a rule. */
    Quantity of(Ref<StockCard> card) {
        return lines.stream()
                .filter(line -> line.card().equals(card))
                .map(this::out)
                .reduce(Quantity::plusIfAlike)
                .orElseThrow();
    }

    /** What is out by line of the note. */
    Map<String, Quantity> byNoteLine() {
        Map<String, Quantity> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.noteLine(), out(line), Quantity::plusIfAlike));
        sums.values().removeIf(Quantity::isZero);
        return sums;
    }

    boolean isAllBack() {
        return lines.stream().allMatch(line -> out(line).isZero());
    }

    GoodsIssue asked(List<IssueLine> others, String otherPurpose) {
        return new GoodsIssue(kind, company, note, tender, otherPurpose, others, packaging, issuedOn, back);
    }

    GoodsIssue issued(List<Packaging> used, LocalDate on) {
        return new GoodsIssue(kind, company, note, tender, purpose, lines, used, on, back);
    }

    GoodsIssue takenBack(Map<String, Quantity> more) {
        Map<String, Quantity> all = new TreeMap<>(back);
        more.forEach((line, quantity) -> all.merge(line, quantity, Quantity::plus));
        return new GoodsIssue(kind, company, note, tender, purpose, lines, packaging, issuedOn, all);
    }
}
