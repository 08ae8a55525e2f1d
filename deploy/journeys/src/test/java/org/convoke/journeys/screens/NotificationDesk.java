package org.convoke.journeys.screens;

/// The Secretariat writes a notification, the Secretary-General signs it, and it goes out.
record NotificationDesk(Lobby lobby, String code) {

    /// Begins one; what is particular is for the caller to fill in.
    Form begin(String title) {
        var form = lobby.of("mika.sato")
                .open("/nominations/projects")
                .follow("New project notification")
                .look("empty-notification")
                .form()
                .type("Project code", code)
                .type("Time zone of all dates", "Asia/Tokyo")
                .type("Office that answers questions", "Industry Department")
                .type("Its e-mail address", "ind@secretariat.example")
                .type("Implementing organisations", "APO Secretariat")
                .type("Who signs", "Grace General");
        form.under("Header").type("Title", title);
        form.under("Signature").type("Title", "Secretary-General");
        return form;
    }

    /// The draft goes to the Secretary-General, and out.
    void publish() {
        save();
        issue();
    }

    void save() {
        lobby.of("mika.sato").press("Save the draft").reads("Draft saved.").look("notification-drafted");
    }

    /// @param kind as in `implementation procedures`
    void attach(String kind) {
        var mika = lobby.of("mika.sato").open(address());
        mika.panel("Attach a file").choose("What it is", kind).attach("PDF", Papers.pdf("procedures"));
        mika.press("Attach the file").reads("goes out with the notification").look("notification-with-a-file");
    }

    void issue() {
        lobby.of("grace.general")
                .open("/nominations/today")
                .look("today-of-the-secretary-general")
                .open(address())
                .press("Sign it")
                .reads("Signed.")
                .look("notification-signed");
        lobby.of("mika.sato")
                .open(address())
                .press("Publish it")
                .reads("Published.")
                .look("notification-published");
    }

    /// The Secretariat's first page and the project's cockpit.
    void watch(String moment) {
        lobby.of("mika.sato")
                .open("/nominations/today")
                .look("today-" + moment)
                .open(address() + "/overview")
                .look("cockpit-" + moment);
    }

    String address() {
        return "/nominations/projects/" + code;
    }
}
