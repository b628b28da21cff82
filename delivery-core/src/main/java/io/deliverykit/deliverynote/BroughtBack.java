package io.deliverykit.deliverynote;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a direct delivery came back with (带回手续, DN-18, DN-19).
 *
 * @param money the number of the receipt that the cashier gave for the money; empty where there is a receipt of the consignee's
 * @param receipt null where the money came back
 * @param freight what was collected from the customer for the way; null where nothing was
 */
public record BroughtBack(
        Slip slip,
        String money,
        @Nullable ConsigneeReceipt receipt,
        @Nullable Money freight) {}
