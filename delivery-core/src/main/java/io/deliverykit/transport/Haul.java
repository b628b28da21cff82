package io.deliverykit.transport;

import io.deliverykit.lifecycle.Ref;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/**
 * Who carries a shipment, and for how much (承运方, 运费).
 *
 * @param contact with whom at the carrier's it was agreed (TR-03)
 * @param freight nothing is good too, where the customer pays it
 */
public record Haul(
        @NotNull Ref<CarrierFile> carrier,
        @NotBlank String contact,
        @NotNull Money freight) {}
