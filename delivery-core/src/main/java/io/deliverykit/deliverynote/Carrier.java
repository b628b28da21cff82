package io.deliverykit.deliverynote;

import jakarta.validation.constraints.NotBlank;

/** Who fetches the goods, as the carrier's message says (承运信息, DN-04). */
public record Carrier(
        @NotBlank String name,
        @NotBlank String driver,
        @NotBlank String driverIdentity,
        @NotBlank String plate) {}
