package org.convoke.notification.due;

/// Something that is to be done when its time has come, piece by piece, each in a transaction of its own.
public interface DueWork {

    /// As the scheduler's table knows it.
    String name();

    /// Does the next piece, or puts it off when that fails.
    ///
    /// @return false when nothing is due
    boolean doNext();
}
