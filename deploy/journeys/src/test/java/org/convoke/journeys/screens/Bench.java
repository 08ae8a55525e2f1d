package org.convoke.journeys.screens;

import java.util.List;

/// The Secretariat puts a group together, tells everybody, and gives seats that fall free to others.
record Bench(Lobby lobby, String code) {

    void propose() {
        mika().awaits(address(""), "Decide who takes part").look("bench");
        mika().press("Propose a group").look("proposal");
    }

    void compare(List<Applicant> people) {
        mika().open(address(""));
        people.forEach(person -> mika().form().tick("Compare " + person.name()));
        mika().press("Compare").look("side-by-side");
    }

    /// Overrules the proposal; whatever departs from it needs the reason.
    ///
    /// @param alternates in their order
    void decide(List<Applicant> selected, List<Applicant> alternates, String reason) {
        var form = mika().open(address("/decisions")).look("decisions").form();
        selected.forEach(person -> form.choose("Decision on " + person.name(), "selected"));
        for (var place = 1; place <= alternates.size(); place++) {
            var name = alternates.get(place - 1).name();
            form.choose("Decision on " + name, "alternate");
            form.type("Place of %s as an alternate".formatted(name), String.valueOf(place));
        }
        mika().press("Preview").look("decisions-weighed");
        mika().part("#weighing").typeInto("input", reason);
        mika().press("Decide")
                .reads("Decided. Nobody is told before the announcement.")
                .look("decided");
    }

    void confirm() {
        var anan = lobby.of("anan.chai").open(address("/decisions")).look("decisions-to-be-confirmed");
        anan.press("Confirm the decisions").reads("Confirmed.");
    }

    /// @param programme whether programme and speakers go with the names
    void announce(boolean programme) {
        var form = mika().open(address("/announcement")).look("announcement").form();
        if (programme) {
            form.type("Link of the detailed programme", "https://programme.example/workshop");
            form.type("Speakers", "Dr. Ana Reyes\nProf. Kenji Mori");
        }
        mika().press("Announce").reads("Announced. Everybody is being told.").look("announced");
    }

    void passOn(Applicant left) {
        mika().awaits(address("/seats"), left.name()).follow(left.name());
        mika().look("participant-who-cannot-come").press("Pass the withdrawal on");
    }

    void giveSeat(Applicant next) {
        mika().awaits(address("/seats"), next.name() + " is next, if you agree.")
                .look("free-seat");
        mika().press("Give the seat").look("seats");
    }

    void report() {
        mika().open(address("/report")).look("fair-process");
        mika().open(address("/readiness")).look("readiness");
    }

    private Visitor mika() {
        return lobby.of("mika.sato");
    }

    String address(String page) {
        return "/selection/rounds/%s%s".formatted(code, page);
    }
}
