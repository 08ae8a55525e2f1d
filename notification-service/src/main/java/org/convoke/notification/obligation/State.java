package org.convoke.notification.obligation;

/// How an obligation stands. Any of them can be left again: a recalled nomination, for one, opens the duty to nominate.
public enum State {
    OPEN,
    FULFILLED,
    /// Its time is over, and doing it now is of no use.
    MISSED,
    /// Not owed any more: the project was postponed or cancelled, or the person is out of it.
    VOID
}
