package org.convoke.journeys.chaos;

/// How large the projects of a run are. Sessions make many events that nobody is sent a mail about.
///
/// @param together how many projects are at the same step at the same time
/// @param nominees how many each country puts forward
/// @param sessions at which attendance is taken
record Size(int together, int nominees, int sessions) {
    static final int COUNTRIES = 8;
    static final int OVERSEAS_SEATS = 9;
    static final int LOCAL_SEATS = 1;

    /// The nominations, the attendance of everybody who takes part, and their certificates; there are some more.
    int events() {
        var seats = OVERSEAS_SEATS + LOCAL_SEATS;
        return COUNTRIES * nominees + seats * sessions + seats;
    }
}
