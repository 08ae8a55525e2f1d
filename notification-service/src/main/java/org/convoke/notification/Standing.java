package org.convoke.notification;

/// Where a nominated person stands, as far as the mails need to know.
public enum Standing {
    NOMINATED,
    RECALLED,
    SELECTED,
    ALTERNATE,
    NOT_SELECTED,
    WITHDRAWN
}
