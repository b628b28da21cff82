package io.deliverykit.deliverynote;

import io.deliverykit.transport.LossPlace;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/**
 * Who is charged with damaged goods, why, and with how much (责任认定, DN-24).
 *
 * @param loss what whoever answers for it is charged with
 * @param place where it happened (TR-07)
 * @param answerable the person or house that answers for it
 */
public record DamageCharge(
        @NotNull Money loss,
        @NotNull LossPlace place,
        @NotBlank String cause,
        @NotBlank String answerable) {}
