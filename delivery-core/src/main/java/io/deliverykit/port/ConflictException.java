package io.deliverykit.port;

/** Somebody else was faster: nothing was kept, and the same work may be tried again on what now stands. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String what) {
        super(what);
    }

    public ConflictException(String what, Throwable cause) {
        super(what, cause);
    }
}
