package io.deliverykit.examples.benchmarks.note;

/**
 * A delivery note, as small as nine different guards allow.
 *
 * @param quantity what was ordered; the other figures are how much of it got how far
 */
public record Note(
        String customer,
        String plate,
        String driver,
        int quantity,
        int loaded,
        int delivered,
        int accepted,
        boolean isPaid,
        boolean isStamped) {

    /** A note that meets every guard. */
    public static Note good() {
        return new Note("C-1001", "EX 1234", "A. Driver", 40, 40, 40, 40, true, true);
    }

    /** A note that does not meet the guard of this move. */
    public static Note failing(Move move) {
        return switch (move) {
            case SIGN -> good().withPlate("");
            case CONFIRM -> new Note("C-1001", "EX 1234", "A. Driver", 0, 0, 0, 0, true, true);
            case CLEAR -> new Note("C-1001", "EX 1234", "A. Driver", 40, 40, 40, 40, false, true);
            case RELEASE -> new Note("C-1001", "EX 1234", "A. Driver", 40, 40, 40, 40, true, false);
            case LOAD -> new Note("C-1001", "EX 1234", "", 40, 40, 40, 40, true, true);
            case DEPART -> new Note("C-1001", "EX 1234", "A. Driver", 40, 39, 39, 39, true, true);
            case DELIVER -> new Note("C-1001", "EX 1234", "A. Driver", 40, 40, 0, 0, true, true);
            case ACCEPT -> new Note("C-1001", "EX 1234", "A. Driver", 40, 40, 40, 39, true, true);
            case CLOSE -> new Note("", "EX 1234", "A. Driver", 40, 40, 40, 40, true, true);
        };
    }

    public Note withPlate(String other) {
        return new Note(customer, other, driver, quantity, loaded, delivered, accepted, isPaid, isStamped);
    }

    public boolean namesItsVehicle() {
        return !plate.isEmpty();
    }

    public boolean hasQuantity() {
        return quantity > 0;
    }

    public boolean namesItsDriver() {
        return !driver.isEmpty();
    }

    public boolean isLoadedInFull() {
        return loaded == quantity;
    }

    public boolean isDelivered() {
        return delivered > 0 && delivered <= loaded;
    }

    public boolean isAcceptedInFull() {
        return accepted == delivered;
    }

    public boolean namesItsCustomer() {
        return !customer.isEmpty();
    }
}
