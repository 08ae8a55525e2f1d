package org.convoke.journeys.screens;

/// Those who look after the whole: the auditor and whoever keeps the platform running.
record Office(Lobby lobby, String code) {

    void look() {
        var ada = lobby.of("ada.audit").open("/nominations/projects").look("projects-to-the-auditor");
        ada.open("/selection/rounds/" + code).look("bench-to-the-auditor");
        ada.open("/notifications/mails?project=" + code).look("mail-to-the-auditor");
        lobby.of("olga.ops").open("/notifications/operations").look("operations");
    }
}
