package io.deliverykit.examples.quickstart.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivered (or still open) line of the history, as far as the file could be read. What is missing or unreadable is
 * null, and what was wrong with it stands in {@code problems}.
 *
 * @param file the deliveries file, by name
 * @param rowNumber the line of the file on which the row begins, the header being line 1
 * @param recordNumber the row's number among the rows, the first after the header being 1; it differs from
 *     {@code rowNumber - 1} only where a quoted cell spans several lines or lines are blank
 */
public record HistoryRow(
        String file,
        int rowNumber,
        int recordNumber,
        Papers papers,
        Goods goods,
        Price price,
        Dates dates,
        Terms terms,
        List<Anomaly> problems) {

    public HistoryRow {
        problems = List.copyOf(problems);
    }

    /**
     * The numbers on the papers.
     *
     * @param note the note's number; when the file has none, one made of the order and the ship date
     * @param noteIsNumbered whether the file itself gave that number
     * @param line what tells the line from others of its order; the product when the file has none
     */
    public record Papers(
            @Nullable String order,
            @Nullable String note,
            boolean noteIsNumbered,
            @Nullable String line,
            @Nullable String customer) {}

    /** What was delivered and how much. */
    public record Goods(
            @Nullable String product,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal orderedQuantity,
            @Nullable BigDecimal acceptedQuantity) {}

    /** What it cost, as the file has it. {@code discount} is a share: 0.15 is fifteen per cent off. */
    public record Price(
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal lineValue,
            @Nullable BigDecimal discount,
            @Nullable BigDecimal listPrice,
            @Nullable String currency) {}

    /**
     * When things happened.
     *
     * @param instructed when production was told to make the goods
     * @param ready when they were made and lay in the warehouse
     */
    public record Dates(
            @Nullable Moment ordered,
            @Nullable Moment promised,
            @Nullable Moment instructed,
            @Nullable Moment ready,
            @Nullable Moment departed,
            @Nullable Moment delivered,
            @Nullable Moment accepted) {}

    /** On what terms, and what became of it. */
    public record Terms(
            @Nullable NoteStatus status,
            @Nullable DeliveryMode mode,
            @Nullable PaymentTerm payment,
            @Nullable String plate,
            @Nullable String carrier,
            @Nullable String remark) {}

    /** Whether the row can be judged on time or late: both dates are there. */
    public boolean hasBothDates() {
        return dates.promised() != null && dates.delivered() != null;
    }

    /** Delivered on or before the promised day; false when a date is missing. */
    public boolean isOnTime() {
        Moment promised = dates.promised();
        Moment delivered = dates.delivered();
        return promised != null && delivered != null && !delivered.isAfterDayOf(promised);
    }

    /** The price of one unit after discount; divided out of the line's value (six decimals) when only that is known. */
    public @Nullable BigDecimal unitPrice() {
        if (price.unitPrice() != null) {
            return afterDiscount(price.unitPrice());
        }
        BigDecimal quantity = goods.quantity();
        if (price.lineValue() == null || quantity == null || quantity.signum() == 0) {
            return null;
        }
        return price.lineValue().divide(quantity, 6, RoundingMode.HALF_UP);
    }

    /** The value of the line, exactly: as the file has it, else price × (1 − discount) × quantity. */
    public @Nullable BigDecimal lineValue() {
        if (price.lineValue() != null) {
            return price.lineValue();
        }
        if (price.unitPrice() == null || goods.quantity() == null) {
            return null;
        }
        return afterDiscount(price.unitPrice()).multiply(goods.quantity());
    }

    private BigDecimal afterDiscount(BigDecimal amount) {
        BigDecimal discount = price.discount();
        return discount == null ? amount : amount.multiply(BigDecimal.ONE.subtract(discount));
    }
}
