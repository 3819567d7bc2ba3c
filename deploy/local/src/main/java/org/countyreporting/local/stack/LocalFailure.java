package org.countyreporting.local.stack;

/** The local stack cannot do what was asked; the message says what to change. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
