package io.deliverykit.examples.quickstart.replay.story;

import java.util.Locale;

/** Who waits for whom at the steps that a history dates. */
public enum Waiting {
    /** From the order until the goods left. */
    DISPATCH("CUSTOMER", "SUPPLIER"),
    /** From the gate to the customer, by a carrier. */
    TRANSPORT("CUSTOMER", "CARRIER"),
    /** The same by our own people. */
    OWN_TRANSPORT("CUSTOMER", "DRIVER"),
    /** From arrival until the customer had signed. */
    ACCEPTANCE("SALES_CLERK", "CUSTOMER"),
    /** From the promised day to the day of a late delivery. */
    OVERDUE("CUSTOMER", "SUPPLIER");

    private final String waiting;
    private final String waitedFor;

    Waiting(String waiting, String waitedFor) {
        this.waiting = waiting;
        this.waitedFor = waitedFor;
    }

    public String step() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String waiting() {
        return waiting;
    }

    public String waitedFor() {
        return waitedFor;
    }
}
