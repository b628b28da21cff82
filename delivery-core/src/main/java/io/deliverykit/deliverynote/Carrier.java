package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.Shipment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who fetches the goods, as the carrier's message says (承运信息, DN-04).
 *
 * @param file what is on record of the carrier, its name too (TR-01)
 * @param shipment for which it comes; null where the company keeps no shipments (TR-02)
 */
public record Carrier(
        @NotNull Ref<CarrierFile> file,
        @NotBlank String driver,
        @NotBlank String driverIdentity,
        @NotBlank String plate,
        @Nullable Ref<Shipment> shipment) {
    /** One that comes for no shipment on record. */
    public Carrier(Ref<CarrierFile> file, String driver, String driverIdentity, String plate) {
        this(file, driver, driverIdentity, plate, null);
    }

    /** The same, coming for this shipment. */
    public Carrier comingFor(Ref<Shipment> other) {
        return new Carrier(file, driver, driverIdentity, plate, other);
    }
}
