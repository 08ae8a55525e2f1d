package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Programme;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.notification.Writer.Written;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

class LettersTest {

    private final Writer writer = new Writer();
    private final Stories tokyo = new Stories(Projects.tokyo());
    private final Stories colombo = new Stories(Projects.colombo());

    @Test
    void every_letter_reads_well_in_html_and_in_text() {
        for (var stories : List.of(tokyo, colombo)) {
            assertThat(written(stories)).isNotEmpty().allSatisfy(written -> {
                var letter = written.letter();
                assertThat(letter.subject()).contains(stories.project.project()).hasSizeBetween(20, 120);
                assertThat(letter.html()).startsWith("<!DOCTYPE html>").contains("<title>", "With kind regards");
                assertThat(letter.text()).contains("Dear ", "With kind regards").doesNotContain("<p>", "&amp;");
                assertThat(letter.subject() + letter.html() + letter.text())
                        .doesNotContainPattern("\\{[a-z#/]|\\[|null|Optional|NOT_FOUND|@[0-9a-f]{6}|_[A-Z]");
            });
        }
    }

    @Test
    void every_template_is_used() throws IOException {
        var used = written(tokyo).stream()
                .map(written -> written.notice().template() + ".html")
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(Set.of("layout.html", "revision.html", "webhook-disabled-npo.html", "digest.html"));
        used.addAll(Set.of("moved-up-candidate.html", "moved-up-npo.html", "seat-candidate.html"));
        try (var files = Files.list(Writer.TEMPLATES.resolve("mail"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void no_line_of_text_is_longer_than_a_mail_reader_shows() {
        assertThat(written(tokyo))
                .allSatisfy(written -> assertThat(written.letter().text().lines())
                        .allMatch(line -> line.length() <= 72 || !line.strip().contains(" ")));
    }

    @Rule("R129")
    @Test
    void the_call_for_nominations_says_all_that_an_npo_must_know() {
        var call = writer.write(tokyo.project, tokyo, "project-notified-npo");
        assertThat(call.subject()).isEqualTo("Action required: call for nominations, 16-IN-98-GE-WSP-A");
        assertThat(flat(call.text()))
                .contains("Saturday 1 October 2016 at 23:59 Japan Standard Time (UTC+09:00)")
                .contains("Monday 5 December 2016 to Friday 9 December 2016", "Tokyo, Japan")
                .contains("announced by Monday 7 November 2016", "national government or NGO")
                .contains("At least 3 candidates, in your order of preference", "At least 5 years of experience")
                .contains("biodata, photo and medical declaration", "Typically 40 to 55 years");
    }

    @Rule("R021")
    @Test
    void the_call_says_which_days_of_the_programme_may_change() {
        var call =
                flat(writer.write(tokyo.project, tokyo, "project-notified-npo").text());
        assertThat(call)
                .contains("Monday 5 December 2016: Presentations by experts - Tuesday")
                .contains("Tuesday 6 December 2016: Presentations by experts (tentative)");
    }

    @Test
    void a_host_is_asked_for_local_candidates_and_others_for_overseas_ones() {
        var calls = writer.write(colombo.project, colombo).stream()
                .filter(written -> written.notice().template().equals("project-notified-npo"))
                .toList();
        assertThat(calls).hasSize(3).allSatisfy(call -> {
            var local = call.notice().recipient().email().startsWith("lk@");
            assertThat(flat(call.letter().text())).contains(local ? "up to 12 for your own country" : "up to 38");
        });
    }

    @Test
    void a_digital_project_asks_for_no_more_than_it_needs() {
        var call = flat(
                writer.write(colombo.project, colombo, "project-notified-npo").text());
        assertThat(call)
                .contains("For each candidate: biodata", "digital multicountry", "PN2200057")
                .doesNotContain("At least", "medical", "Place", "order of preference");
    }

    @Rule("R134")
    @Test
    void a_receipt_says_what_is_late_missing_and_provisional() {
        var event = tokyo.submitted(tokyo.rohan, Set.of(DocumentKind.PHOTO), true, true);
        var receipt = writer.write(event, tokyo, "nomination-submitted-npo");
        assertThat(receipt.subject()).startsWith("Action required: nomination incomplete, Rohan O'Neil & Sons");
        assertThat(receipt.html()).contains("Rohan O&#39;Neil &amp; Sons");
        assertThat(flat(receipt.text()))
                .contains("Action required: please send what is still missing: photo.")
                .contains("In time: no, the closing date was Saturday 1 October 2016")
                .contains("provisional until your government's approval is confirmed")
                .contains("A nomination does not guarantee selection.");
    }

    @Rule("R038")
    @Test
    void the_selected_know_that_they_are_expected_to_contribute() {
        for (var stories : List.of(tokyo, colombo)) {
            var event = new ParticipantSelected(stories.project.project(), stories.nimali, stories.stay());
            assertThat(flat(writer.write(event, stories, "participant-selected-candidate")
                            .text()))
                    .contains("expected to take an active part");
        }
    }

    @Rule("R068")
    @Test
    void a_returned_nomination_asks_for_an_answer_and_keeps_the_question_to_itself() {
        var event = new NominationReturned(
                tokyo.project.project(),
                tokyo.rohan.nomination(),
                Stories.SUBMITTED,
                Optional.of(LocalDate.of(2016, 10, 12)));
        var letter = writer.write(event, tokyo, "nomination-returned-npo");
        assertThat(letter.subject()).startsWith("Action required: clarification asked, Rohan O'Neil & Sons");
        assertThat(flat(letter.text()))
                .contains("by Wednesday 12 October 2016")
                .contains("Until then the candidate cannot be selected.")
                .contains("when your answer comes by that day");
    }

    @Rule({"R068", "R134"})
    @Test
    void a_corrected_nomination_has_a_receipt_of_its_own() {
        var receipt = writer.write(tokyo.resubmitted(tokyo.nimali), tokyo, "nomination-submitted-npo");
        assertThat(receipt.subject()).startsWith("Corrected nomination received: Nimali Perera");
        assertThat(flat(receipt.text())).contains("Corrected: Wednesday 21 September 2016", "In time: yes");
    }

    @Rule("R050")
    @Test
    void a_receipt_promises_no_seat() {
        var event = tokyo.submitted(tokyo.nimali, Set.of(), false, false);
        assertThat(written(tokyo, event))
                .allSatisfy(mail ->
                        assertThat(flat(mail.letter().text())).contains("A nomination does not guarantee selection"));
    }

    @Rule("R066")
    @Test
    void a_provisional_nomination_is_told_the_day_of_its_approval() {
        var event = tokyo.submitted(tokyo.nimali, Set.of(), false, true);
        assertThat(flat(writer.write(event, tokyo, "nomination-submitted-npo").text()))
                .contains("confirm your government's approval by Saturday 22 October 2016");
    }

    @Test
    void a_complete_nomination_asks_for_nothing() {
        var event = tokyo.submitted(tokyo.nimali, Set.of(), false, false);
        assertThat(written(tokyo, event))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.letter().text()).doesNotContain("Action required", "missing"));
    }

    @Test
    void a_selected_participant_knows_the_visit_and_its_conditions() {
        var event = new ParticipantSelected(tokyo.project.project(), tokyo.nimali, tokyo.stay());
        assertThat(flat(writer.write(event, tokyo, "participant-selected-candidate")
                        .text()))
                .contains("Arrive on: Sunday 4 December 2016", "Leave on: Saturday 10 December 2016")
                .contains("Insured: Sunday 4 December 2016 to Saturday 10 December 2016")
                .contains("without family members", "only for full attendance", "at once");
        var online = new ParticipantSelected(colombo.project.project(), colombo.nimali, colombo.stay());
        assertThat(flat(writer.write(online, colombo, "participant-selected-candidate")
                        .text()))
                .contains("only for full attendance")
                .doesNotContain("Arrive", "Insured", "family");
    }

    @Rule("R024")
    @Test
    void programme_and_speakers_come_with_the_names() {
        var programme = new Programme("https://secretariat.example/programme.pdf", List.of("Prof. Weerasinghe"));
        var code = colombo.project.project();
        var selected = new ParticipantSelected(code, colombo.nimali, colombo.stay(), Optional.of(programme));
        for (var template : List.of("participant-selected-candidate", "participant-selected-npo")) {
            assertThat(flat(writer.write(selected, colombo, template).text()))
                    .contains("PROGRAMME AND SPEAKERS", programme.link(), "Prof. Weerasinghe");
        }
        var announced = new SelectionAnnounced(code, LocalDate.of(2022, 8, 9), 38, 12, 6, Optional.of(programme));
        assertThat(flat(writer.write(announced, colombo, "selection-announced-host")
                        .text()))
                .contains(programme.link(), "Prof. Weerasinghe");
    }

    @Rule({"R071", "R132"})
    @Test
    void a_refusal_is_gentle_and_goes_to_the_npo_alone() {
        var event = new CandidateNotSelected(tokyo.project.project(), tokyo.rohan);
        assertThat(written(tokyo, event)).singleElement().satisfies(mail -> {
            assertThat(mail.notice().recipient().email()).isEqualTo("lk@npo.example");
            assertThat(flat(mail.letter().text())).contains("nothing against your candidate's competence");
        });
    }

    @Rule("R129")
    @Test
    void a_revision_says_what_has_changed_and_asks_those_that_nominated_to_reconfirm() {
        var revision = tokyo.revised(Set.of("LK"), true);
        var letter = writer.write(revision, tokyo, "project-notification-revised-npo-reconfirm");
        assertThat(letter.subject()).isEqualTo("Action required: new dates, please reconfirm, 16-IN-98-GE-WSP-A");
        assertThat(flat(letter.text()))
                .contains("Starts on: Monday 2 January 2017, before: Monday 5 December 2016")
                .contains("Minimum nominees: 2, before: 3", "Venue: Kyoto, new", "Day-5: taken out, before:")
                .contains("Background: changed, see the notification", "announced by Monday 5 December 2016")
                .contains("only in place of nominations that were recalled or withdrawn");
        assertThat(flat(writer.write(tokyo.revised(Set.of(), false), tokyo, "project-notification-revised-npo")
                        .text()))
                .contains("You need not do anything")
                .doesNotContain("Action required", "reconfirm");
    }

    @Rule("R010")
    @Test
    void an_npo_that_a_revision_drops_is_told_and_nobody_else_hears_of_it_twice() {
        var told = writer.write(tokyo.dropping(), tokyo);
        assertThat(told)
                .filteredOn(mail -> mail.notice().recipient().email().equals("mn@npo.example"))
                .singleElement()
                .satisfies(mail -> assertThat(flat(mail.letter().text()))
                        .contains("not among the participating countries any more", "elections & counting"));
    }

    @Rule("R032")
    @Test
    void the_selected_and_their_npo_are_led_to_the_guide_for_participants() {
        var guided = new Stories(Projects.guided("https://www.example.org/guide"));
        var event = new ParticipantSelected(guided.project.project(), guided.nimali, guided.stay());
        assertThat(written(guided, event))
                .hasSize(2)
                .allSatisfy(mail ->
                        assertThat(mail.letter().text()).contains("Guide for", "<https://www.example.org/guide>"));
        var promoted = new AlternatePromoted(guided.project.project(), guided.asha, guided.nimali, guided.stay());
        assertThat(writer.write(promoted, guided, "alternate-promoted-candidate")
                        .text())
                .contains("<https://www.example.org/guide>");
    }

    @Test
    void a_postponement_gives_its_reason_and_the_new_dates_when_they_are_known() {
        assertThat(flat(writer.write(tokyo.postponed(), tokyo, "project-postponed-candidate")
                        .text()))
                .contains("elections & counting")
                .contains("New dates: Monday 2 January 2017 to Friday 6 January 2017");
        var undated = new ProjectPostponed(
                tokyo.project.project(), "Floods.", Stories.SUBMITTED, Optional.empty(), Optional.empty());
        assertThat(flat(writer.write(undated, tokyo, "project-postponed-npo").text()))
                .contains("New dates: not known yet");
    }

    @Test
    void a_silent_country_learns_for_how_long_it_can_still_nominate() {
        var silent = new CountryDidNotNominate(tokyo.project.project(), "IN", tokyo.project.closesAt());
        assertThat(flat(writer.write(silent, tokyo, "country-did-not-nominate-npo")
                        .text()))
                .contains("we have received none from India", "another 7 days, marked as late");
    }

    @Rule("R135")
    @Test
    void an_alternate_hears_of_the_place_in_line() {
        var third = new AlternateListed(tokyo.project.project(), tokyo.asha, 3);
        assertThat(flat(writer.write(third, tokyo, "alternate-listed-candidate").text()))
                .contains("at position 3", "not a rejection");
    }

    @Test
    void certificates_lead_to_their_proof_and_missed_days_are_named() {
        assertThat(writer.write(tokyo.certificates.issued(), tokyo, "certificate-issued-candidate")
                        .text())
                .contains("<http://localhost:8080/certificates/verify/APO-2016-7Q4K>");
        assertThat(flat(writer.write(tokyo.certificates.reissued(), tokyo, "certificate-reissued-candidate")
                        .text()))
                .contains("The name was corrected.", "APO-2016-9T2M", "APO-2016-7Q4K");
        assertThat(flat(writer.write(tokyo.certificates.revoked(), tokyo, "certificate-revoked-npo")
                        .text()))
                .contains("attendance was not full", "Monday 16 January 2017");
        assertThat(writer.write(tokyo.certificates.withheld(), tokyo, "certificate-withheld-npo")
                        .text())
                .contains("- Thursday 8 December 2016: Observational visits");
    }

    private List<Written> written(Stories stories) {
        return stories.all().stream()
                .flatMap(event -> writer.write(event, stories).stream())
                .toList();
    }

    private List<Written> written(Stories stories, org.convoke.contracts.ConvokeEvent event) {
        return writer.write(event, stories);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
