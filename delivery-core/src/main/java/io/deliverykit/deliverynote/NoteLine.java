package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.joda.money.Money;

/**
 * One line of a delivery note (DN-14).
 *
 * @param id unique within the note
 * @param orderLine the line of the order that it delivers; several rows may deliver the same
 * @param standard the quality standard of the contract, if it is written on the note; empty where it is not
 * @param batch the batch number; empty where the goods have none
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
        @NotNull String weight) {
    /** A line without batch, standard and weight. */
    public static NoteLine of(
            String id, Ref<SalesOrder> order, String orderLine, String product, Quantity quantity, Price price) {
        return new NoteLine(id, order, orderLine, product, "", quantity, price, "", "", "");
    }

    public NoteLine withQuantity(Quantity other) {
        return new NoteLine(id, order, orderLine, product, specification, other, price, standard, batch, weight);
    }

    public NoteLine withPrice(Price other) {
        return new NoteLine(id, order, orderLine, product, specification, quantity, other, standard, batch, weight);
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
