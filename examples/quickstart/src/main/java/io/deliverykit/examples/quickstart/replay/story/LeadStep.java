package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.deliverynote.DeliveryNoteLifecycle;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.figures.LeadTime;
import io.deliverykit.order.SalesOrderLifecycle;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.production.ProductionInstructionLifecycle;
import io.deliverykit.production.ProductionInstructionState;
import io.deliverykit.transport.ShipmentLifecycle;
import io.deliverykit.transport.ShipmentState;
import java.util.Locale;

/** The steps whose lead time a file can tell, in the order of the chain: a document lies in a state from one date to another. */
public enum LeadStep {
    /** From the order until production is told of it. */
    ORDER_TO_INSTRUCTION(SalesOrderLifecycle.NAME, SalesOrderState.CONFIRMED),
    /** From the instruction until the goods lie in the warehouse. */
    INSTRUCTION_TO_READY(ProductionInstructionLifecycle.NAME, ProductionInstructionState.IN_PRODUCTION),
    /** From the order, or from the day on which production was told of it, until the last of it has left. */
    RELEASE_TO_DEPARTURE(SalesOrderLifecycle.NAME, SalesOrderState.RELEASED),
    /** From the gate to the customer, as the note has it. */
    DEPARTURE_TO_DELIVERY(DeliveryNoteLifecycle.NAME, DeliveryNoteState.DEPARTED),
    /** The same as the shipment has it, where a carrier took the goods. */
    VEHICLE_UNDER_WAY(ShipmentLifecycle.NAME, ShipmentState.UNDER_WAY),
    /** From arrival until the customer has answered. */
    DELIVERY_TO_ACCEPTANCE(DeliveryNoteLifecycle.NAME, DeliveryNoteState.DELIVERED),
    /** From the last departure of an order until all of it is accepted. */
    DEPARTURE_TO_CLOSE(SalesOrderLifecycle.NAME, SalesOrderState.FULFILLED);

    private final String document;
    private final String state;

    LeadStep(String document, Enum<?> state) {
        this.document = document;
        this.state = state.name();
    }

    /** What the library calls it. */
    public LeadTime.Of of() {
        return new LeadTime.Of(document, state);
    }

    String state() {
        return state;
    }

    /** The name in reports, in kebab case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
