package io.deliverykit.contract;

import io.deliverykit.lifecycle.Filed;
import java.util.Collection;

/** Where our protection of the goods ends (防护责任终点, TR-07): who bears what is damaged on the way. */
public enum ProtectionEnd {
    /** 出厂: at our gate. */
    GATE,
    /** 目的地: at the place of delivery, because the contract wants it so. */
    DESTINATION;

    /** Of goods that travel under these contracts together: the destination as soon as one of them says so. */
    public static ProtectionEnd of(Collection<Filed<SalesContract>> contracts) {
        return contracts.stream()
                        .anyMatch(contract -> contract.content().terms().protectionEnds() == DESTINATION)
                ? DESTINATION
                : GATE;
    }
}
