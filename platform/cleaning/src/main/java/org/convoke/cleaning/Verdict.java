package org.convoke.cleaning;

import java.util.Arrays;

/// How cleaning a file ended; the child process tells it as its exit status.
enum Verdict {
    CLEAN,
    BROKEN,
    ENCRYPTED,
    TOO_MANY_PIXELS,
    NOT_A_PASSPORT_PHOTO,
    /// It needed more memory or time than a file gets, so it was killed.
    TOO_COSTLY;

    /// 1 to 3 and those above 127 belong to the JVM and to signals.
    private static final int FIRST = 10;

    int exitStatus() {
        return this == CLEAN ? 0 : FIRST + ordinal();
    }

    static Verdict of(int exitStatus) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.exitStatus() == exitStatus)
                .findFirst()
                .orElse(TOO_COSTLY);
    }
}
