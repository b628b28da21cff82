package io.deliverykit.deliverynote;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.joda.money.Money;

/**
 * What a direct delivery comes back with where it does not come back with the money (收条, DN-19).
 *
 * @param consignee who has received the goods
 * @param isStamped whether it bears the consignee's company stamp
 */
public record ConsigneeReceipt(
        @NotBlank String consignee,
        boolean isStamped,
        @NotEmpty List<@NotNull @Valid Row> rows,
        @NotNull PaymentTerm term) {
    public ConsigneeReceipt {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /**
     * What it says of one line.
     *
     * @param line the line of the note
     */
    public record Row(
            @NotBlank String line,
            @NotBlank String product,
            @NotNull Quantity quantity,
            @NotNull Price price,
            @NotNull Money amount) {}

    /** Whether it is stamped, and says of each line that came the product, what was counted, the price and the amount. */
    boolean isFor(DeliveryNote note, Slip slip) {
        return isStamped
                && term == note.payment()
                && rows.stream().map(Row::line).distinct().count() == rows.size()
                && slip.counted().entrySet().stream()
                        .allMatch(each -> each.getValue().isZero()
                                || rows.stream().anyMatch(row -> row.line().equals(each.getKey())))
                && rows.stream().allMatch(row -> isRight(row, note, slip));
    }

    private static boolean isRight(Row row, DeliveryNote note, Slip slip) {
        Quantity counted = slip.counted().get(row.line());
        return counted != null
                && counted.unit().convertsTo(row.quantity().unit())
                && row.quantity().isSameAs(counted)
                && note.line(row.line())
                        .filter(line -> line.product().equals(row.product())
                                && line.price().isSameAs(row.price())
                                && line.price().total(row.quantity()).equals(row.amount()))
                        .isPresent();
    }
}
