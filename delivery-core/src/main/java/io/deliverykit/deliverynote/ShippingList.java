package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Ref;
import java.util.List;

/**
 * The shipping list (产品发货清单): what has left for a customer, vehicle by vehicle, and what of it is still to come (DN-21).
 *
 * @param missing what of a complete set did not leave with it
 */
public record ShippingList(
        PartHead head, Ref<CustomerAccount> customer, List<Vehicle> vehicles, List<MissingPart> missing) {
    /** What one vehicle carries. */
    public record Vehicle(String plate, List<GoodsRow> goods) {}
}
