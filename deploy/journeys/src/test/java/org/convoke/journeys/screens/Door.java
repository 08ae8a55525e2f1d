package org.convoke.journeys.screens;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/// The host takes attendance: on a phone at the door, or from what the meeting wrote down.
///
/// @param host the account
record Door(Lobby lobby, String code, String host) {

    /// Whoever is not named is absent.
    void record(String session, List<Applicant> present) {
        var desk = lobby.of(host).open(address()).look("course-of-the-host");
        desk.press("Take attendance").look("attendance-desk");
        desk.page()
                .getByRole(AriaRole.LINK)
                .filter(new FilterOptions().setHasText(session))
                .click();
        var form = desk.reads("not on record yet").look("attendance-sheet").form();
        present.forEach(person -> form.tick(person.name()));
        form.tick("Everybody else is absent");
        desk.press("Put on record").reads("everybody is on record").look("attendance-on-record");
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
        var desk = lobby.of(host).awaits(address(), words).look("dispute");
        desk.panel(words).type("Answer", answer).choose("The record", found);
        desk.press(desk.panel(words), "Answer").reads("Answered.");
    }

    /// What Zoom says of a session is put on record.
    void takeOver(String session, Path report) {
        var desk = lobby.of(host).open(address()).look("course-of-the-host").unfold("Take over attendance");
        desk.follow("Report of " + session).look("reports-of-a-meeting").form().attach("Report, as it was", report);
        desk.press("Read the report").reads("Nothing is on record yet.").look("report-of-a-meeting");
        desk.form().type("Why Secretariat of the workshop is nobody", "The account of the host");
        desk.press("Settle Secretariat of the workshop").press("Put on record").reads("On record.");
    }

    String address() {
        return "/certificates/projects/" + code;
    }
}
