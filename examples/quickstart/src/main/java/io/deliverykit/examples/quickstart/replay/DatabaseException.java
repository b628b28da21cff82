package io.deliverykit.examples.quickstart.replay;

/** The database cannot be used. The message is one clear sentence for the person at the keyboard. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
