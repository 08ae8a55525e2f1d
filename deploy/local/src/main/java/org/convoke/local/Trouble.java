package org.convoke.local;

import java.io.Serial;

/// A reason why the platform cannot run, told to the person at the keyboard in one line and without a stack trace.
final class Trouble extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
