package org.convoke.journeys.chaos;

/// How large the projects of a run are. Sessions make many events that nobody is sent a mail about.
///
/// @param together how many projects are at the same step at the same time
/// @param sessions at which attendance is taken
record Size(int together, int sessions) {

    /// The nominations, the attendance of everybody who takes part, and their certificates; there are some more. One
    /// seat stays empty: two people of one pool withdraw, and it has one alternate.
    int events() {
        var attending = Notice.OVERSEAS_SEATS + Notice.LOCAL_SEATS - 1;
        return Notice.NOMINEES + attending * sessions + attending;
    }
}
