package org.convoke.contracts;

/// The two separate seat quotas of a project (R011, R012): candidates of a host country are LOCAL.
public enum Pool {
    OVERSEAS,
    LOCAL
}
