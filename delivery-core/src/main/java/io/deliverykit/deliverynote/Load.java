package io.deliverykit.deliverynote;

import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is on one vehicle, with its gate pass (装车, 门卫联; DN-17).
 *
 * @param pass the number of the gate pass
 * @param quantities by note line
 * @param weighing of what of it is counted by weight; null where nothing is (XP-17)
 * @param issue which issue of the note it was loaded by; a load of a superseded issue passes no gate (DN-10)
 * @param hasLeft whether the gate has let it out
 */
public record Load(
        String pass,
        String plate,
        Map<String, Quantity> quantities,
        @Nullable Weighing weighing,
        int issue,
        boolean hasLeft) {
    public Load {
        quantities = Collections.unmodifiableMap(new TreeMap<>(quantities));
    }

    /** What of a line is on it. */
    Quantity of(NoteLine line) {
        return quantities.getOrDefault(line.id(), Quantity.zero(line.quantity().unit()));
    }

    Load leaving() {
        return new Load(pass, plate, quantities, weighing, issue, true);
    }

    /** It never left. */
    Load staying() {
        return new Load(pass, plate, quantities, weighing, issue, false);
    }
}
