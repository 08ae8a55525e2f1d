package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// The host takes attendance on a phone at the door.
record Door(Lobby lobby, String code) {

    /// Whoever is not named is absent.
    void record(String session, List<Applicant> present) {
        var host = lobby.of("host.jp").open(address()).look("course-of-the-host");
        host.press("Take attendance").look("attendance-desk");
        host.page()
                .getByRole(AriaRole.LINK)
                .filter(new FilterOptions().setHasText(session))
                .click();
        var form = host.reads("not on record yet").look("attendance-sheet").form();
        present.forEach(person -> form.tick(person.name()));
        form.tick("Everybody else is absent");
        host.press("Put on record").reads("everybody is on record").look("attendance-on-record");
    }

    /// From then on country papers are owed.
    void publishGuidelines(String link) {
        var mika = lobby.of("mika.sato").open(address()).look("course");
        mika.follow("Guidelines for country papers").look("guidelines").form().type("Address of the guidelines", link);
        mika.press("Publish the guidelines")
                .reads("The guidelines are published.")
                .look("guidelines-published");
    }

    /// @param found as in `was wrong: present`
    void answer(String words, String answer, String found) {
        var host = lobby.of("host.jp").awaits(address(), words).look("dispute");
        host.panel(words).type("Answer", answer).choose("The record", found);
        host.press(host.panel(words), "Answer").reads("Answered.");
    }

    String address() {
        return "/certificates/projects/" + code;
    }
}
