package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a delivery note (DN-14).
 *
 * @param id unique within the note
 * @param orderLine the line of the order that it delivers; several rows may deliver the same
 * @param standard the quality standard of the contract, if it is written on the note; empty where it is not
 * @param batch the batch number; empty where the goods have none
 * @param notice the line of an approved sales notice from which it is drawn; null where the order stands for the notice (SN-05)
 * @param weight as written on the note; empty where it is not weighed
 */
public record NoteLine(
        @NotBlank String id,
        @NotNull Ref<SalesOrder> order,
        @NotBlank String orderLine,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity quantity,
        @NotNull Price price,
        @NotNull String standard,
        @NotNull @Size(max = Ref.GIVEN_ID_LENGTH) String batch,
        @NotNull String weight,
        @Nullable @Valid FromNotice notice) {
    /**
     * From which sales notice a line is drawn (SN-05).
     *
     * @param line the line of the notice
     */
    public record FromNotice(
            @NotNull Ref<SalesNotice> notice, @NotBlank String line) {}

    /** A line for which its order stands in place of a notice. */
    public NoteLine(
            String id,
            Ref<SalesOrder> order,
            String orderLine,
            String product,
            String specification,
            Quantity quantity,
            Price price,
            String standard,
            String batch,
            String weight) {
        this(id, order, orderLine, product, specification, quantity, price, standard, batch, weight, null);
    }

    /** A line without batch, standard and weight. */
    public static NoteLine of(
            String id, Ref<SalesOrder> order, String orderLine, String product, Quantity quantity, Price price) {
        return new NoteLine(id, order, orderLine, product, "", quantity, price, "", "", "", null);
    }

    /** The same line, drawn from a line of a sales notice. */
    public NoteLine from(Ref<SalesNotice> other, String noticeLine) {
        return new NoteLine(
                id,
                order,
                orderLine,
                product,
                specification,
                quantity,
                price,
                standard,
                batch,
                weight,
                new FromNotice(other, noticeLine));
    }

    public NoteLine withQuantity(Quantity other) {
        return new NoteLine(
                id, order, orderLine, product, specification, other, price, standard, batch, weight, notice);
    }

    public NoteLine withPrice(Price other) {
        return new NoteLine(
                id, order, orderLine, product, specification, quantity, other, standard, batch, weight, notice);
    }

    /** Whether it is the same goods as another line and not more of them. */
    boolean isPartOf(NoteLine other) {
        return product.equals(other.product)
                && specification.equals(other.specification)
                && standard.equals(other.standard)
                && batch.equals(other.batch)
                && quantity.unit().convertsTo(other.quantity.unit())
                && !quantity.isMoreThan(other.quantity);
    }

    Money total() {
        return price.total(quantity);
    }
}
