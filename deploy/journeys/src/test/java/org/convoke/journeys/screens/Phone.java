package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator.FilterOptions;

/// A participant without an account, who has nothing but the links in the mail.
record Phone(Lobby lobby, String code, Applicant person) {

    void accept() {
        var offer = offer().look("offer");
        offer.form().tickAll("input[name=declaration]");
        offer.press("Accept the seat").reads("You have accepted the seat.").look("offer-accepted");
    }

    void decline(String reason) {
        var offer = offer();
        offer.form().choose("Reason", reason);
        offer.press("Decline the seat").reads("You have declined the seat.").look("offer-declined");
    }

    void cannotCome(String reason, String words) {
        var offer = offer();
        offer.form().choose("Reason", reason).type("What keeps you from coming", words);
        offer.press("Tell my National Productivity Organization").look("npo-told");
    }

    private Visitor offer() {
        return lobby.anybody().open(lobby.mailed(person.email(), code, "/selection/offers/"));
    }

    /// The page that every participant has.
    Visitor own() {
        return lobby.anybody().open(address());
    }

    String address() {
        return lobby.mailed(person.email(), code, "/certificates/my/");
    }

    void handInCountryPaper() {
        var page = lobby.anybody().awaits(address(), "Country paper").look("my-page");
        var form = page.part("#COUNTRY_PAPER");
        form.attach("Your paper, as a PDF", Papers.pdf("country-paper"));
        page.press(form, "Hand in").look("country-paper-handed-in");
    }

    void dispute(String session, String words) {
        var page = own();
        var line = page.part(page.page().locator("ul.ticks > li").filter(having(session)));
        line.part().locator("summary").click();
        line.type("How was it?", words);
        page.press(line, "Ask for a correction")
                .reads("It is being looked into.")
                .look("disputed");
    }

    private static FilterOptions having(String words) {
        return new FilterOptions().setHasText(words);
    }

    void report(String words) {
        var page = lobby.anybody().awaits(address(), "Progress report").look("progress-report-asked-for");
        var form = page.part("#PROGRESS_REPORT");
        form.typeInto("textarea", words);
        page.press(form, "Hand in").look("progress-report-handed-in");
    }
}
