package io.deliverykit.testkit.scenarios;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.lifecycle.Catalog;

/**
 * The acceptance scenarios of the delivery chain, by number. An adapter's test implements it and gives a store:
 *
 * <pre>{@code
 * class MyScenariosTest implements DeliveryScenarios {
 *     private final Storage storage = new MyStorage(CATALOG);
 *
 *     @Override
 *     public Storage storage() {
 *         return storage;
 *     }
 * }
 * }</pre>
 */
public interface DeliveryScenarios
        extends DraftingScenarios,
                QuantityScenarios,
                ShippingScenarios,
                AmendmentScenarios,
                ApprovalScenarios,
                MoneyScenarios,
                RaceScenarios,
                GateScenarios {
    /** The lifecycles of everything that the scenarios keep. */
    Catalog CATALOG = Catalog.of(DeliveryChain.lifecycles());
}
