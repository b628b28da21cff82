package io.deliverykit.examples.quickstart.history;

/**
 * A history that cannot be read at all: its mapping or its files are at fault, not single rows. The message is one clear
 * sentence for the person at the keyboard. It is the only exception that leaves this package.
 */
public final class HistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
