package io.deliverykit.jdbc;

/**
 * The database did not do what was asked, and trying again by itself would not help: it is away, full, or not the schema
 * that this version knows. The message says what was being done; the cause says why it failed.
 */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(String purpose, Throwable cause) {
        super("could not " + purpose + ": " + cause.getMessage(), cause);
    }
}
