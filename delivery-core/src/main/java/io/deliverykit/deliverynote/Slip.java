package io.deliverykit.deliverynote;

import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The delivery slip on which the customer or forwarder has written what really came (送货联, DN-18).
 *
 * @param signedBy who counted and signed
 * @param isStamped whether it bears the stamp of whoever received the goods
 * @param counted by note line, what was counted
 */
public record Slip(
        @NotBlank String signedBy,
        boolean isStamped,
        @NotNull Map<@NotBlank String, @NotNull Quantity> counted) {
    public Slip {
        counted = counted == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(counted));
    }

    /** Whether it says of each line that left how much of it came, and of none more than left. */
    boolean isOf(DeliveryNote note) {
        return note.lines().stream().allMatch(line -> isOf(note, line))
                && counted.keySet().stream().allMatch(id -> note.line(id).isPresent());
    }

    private boolean isOf(DeliveryNote note, NoteLine line) {
        Quantity left = note.departed(line);
        Quantity came = counted.get(line.id());
        return came == null
                ? left.isZero()
                : came.unit().convertsTo(left.unit()) && !came.isNegative() && !came.isMoreThan(left);
    }
}
