package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.Shipment;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Who fetches the goods, as the carrier's message says (承运信息, DN-04).
 *
 * @param file what is on record of the carrier; null where the company keeps no such files (TR-01)
 * @param shipment for which it comes; null where the company keeps no shipments (TR-02)
 */
public record Carrier(
        @NotBlank String name,
        @NotBlank String driver,
        @NotBlank String driverIdentity,
        @NotBlank String plate,
        @Nullable Ref<CarrierFile> file,
        @Nullable Ref<Shipment> shipment) {
    /** A carrier of whom no file is kept. */
    public Carrier(String name, String driver, String driverIdentity, String plate) {
        this(name, driver, driverIdentity, plate, null, null);
    }

    /** The same, on file. */
    public Carrier of(Ref<CarrierFile> other) {
        return new Carrier(name, driver, driverIdentity, plate, other, shipment);
    }

    /** The same, coming for this shipment. */
    public Carrier comingFor(Ref<Shipment> other) {
        return new Carrier(name, driver, driverIdentity, plate, file, other);
    }
}
