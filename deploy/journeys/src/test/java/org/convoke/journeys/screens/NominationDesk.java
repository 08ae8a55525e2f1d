package org.convoke.journeys.screens;

import java.nio.file.Path;

/// The officer of an NPO without a system of its own puts people forward, and the Secretariat asks.
record NominationDesk(Lobby lobby, String code) {

    /// From the first leaf to the last.
    ///
    /// @param place in the order of the NPO
    /// @param approval of the government, as in `Not needed`
    void draft(Applicant person, int place, String approval) {
        var desk = desk(person).open(address()).follow("Nominate somebody");
        new Leaves(desk, person).fill(place, approval);
    }

    void biodata(Applicant person) {
        var desk = dossier(person).follow("Biodata").look("biodata");
        new Biodata(desk, person).fill();
    }

    /// The signed form as a file, for those who have it on paper.
    void scan(Applicant person) {
        send(person, "BIODATA_SCAN", Papers.pdf("biodata"));
    }

    void photograph(Applicant person) {
        send(person, "PHOTO", Papers.photograph());
    }

    private void send(Applicant person, String kind, Path file) {
        var desk = dossier(person);
        var form = desk.part("form[enctype='multipart/form-data']");
        form.choose("What it is", kind).attach("File", file);
        desk.press(form, "Send the file").reads("The file has come.");
    }

    void declareHealth(Applicant person) {
        var desk = dossier(person).follow("Fill in the medical declaration");
        var form = desk.form();
        form.under("Declaration")
                .tick("None of the conditions below applies")
                .type("Signed on", "2017-04-03")
                .type("Place", "At work");
        form.under("Insurance")
                .tick("What the insurance covers is understood")
                .tick("It is understood that the organisers are not liable for illness");
        desk.press("Hand in");
    }

    void endorse(Applicant person) {
        dossier(person).press("Endorse and submit").reads("Endorsed and submitted.");
    }

    void moveUp(Applicant person) {
        desk(person).open(address()).press("Move " + person.name() + " up").look("ranking");
    }

    void approve(Applicant person) {
        dossier(person).press("Our government has approved").look("approved");
    }

    /// The Secretariat returns a nomination with a question.
    void ask(Applicant person, String question) {
        var mika = lobby.of("mika.sato").open(address()).look("nominations");
        mika.follow(person.name()).look("nomination-to-the-secretariat");
        mika.panel("Return to the NPO").type("Question", question);
        mika.press("Return the nomination").look("nomination-returned");
    }

    void answer(Applicant person, String position) {
        var desk = dossier(person).reads("The Secretariat asks").look("question-of-the-secretariat");
        desk.follow("Position and education").form().type("Present position", position);
        desk.press("Save and go on");
        endorse(person);
    }

    void seeOffice() {
        lobby.of("liaison.lk").open("/nominations/office").look("office-of-an-npo");
    }

    /// The NPO follows its people to their certificates.
    void seePeople(Applicant person) {
        var desk = desk(person).awaits("/nominations/people", code).look("people-of-an-npo");
        desk.follow(person.name()).look("nomination-in-the-end");
        desk.open("/certificates/projects/" + code).reads(person.name()).look("course-to-the-npo");
    }

    /// The page of one's nomination.
    Visitor dossier(Applicant person) {
        return desk(person).open(address()).follow(person.name());
    }

    private Visitor desk(Applicant person) {
        return lobby.of(person.officer());
    }

    private String address() {
        return "/nominations/projects/%s/nominations".formatted(code);
    }
}
