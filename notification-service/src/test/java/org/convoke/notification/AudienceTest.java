package org.convoke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.eventing.NotYet;
import org.convoke.notification.feed.Audience;
import org.convoke.notification.feed.Seen;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// Who may see what: Japan hosts, Sri Lanka nominated Nimali and Rohan, India nominated Asha.
class AudienceTest {

    /// Every kind of event with all NPOs that see one of its kind in [Stories]; one that is missing fails the test.
    private static final Map<String, String> AUDIENCES = Map.ofEntries(
            Map.entry("ProjectNotified", "IN JP LK"),
            Map.entry("ProjectNotificationRevised", "IN JP LK MN"),
            Map.entry("ProjectPostponed", "IN JP LK"),
            Map.entry("ProjectCancelled", "IN JP LK"),
            Map.entry("NominationSubmitted", "LK"),
            Map.entry("NominationReturned", "LK"),
            Map.entry("NominationRecalled", "IN"),
            Map.entry("NomineesRanked", "LK"),
            Map.entry("NominationCompleted", "LK"),
            Map.entry("NominationIncomplete", "LK"),
            Map.entry("OriginalsAwaited", "LK"),
            Map.entry("OriginalsSettled", "LK"),
            Map.entry("GovernmentApprovalConfirmed", "LK"),
            Map.entry("NominationWindowClosed", "IN JP LK"),
            Map.entry("CountryDidNotNominate", "IN"),
            Map.entry("PersonalDataErased", ""),
            Map.entry("ParticipantSelected", "JP LK"),
            Map.entry("AlternateListed", "IN"),
            Map.entry("CandidateNotSelected", "LK"),
            Map.entry("SelectionAnnounced", "IN JP LK"),
            Map.entry("ParticipantWithdrawn", "LK"),
            Map.entry("AlternatePromoted", "IN JP LK"),
            Map.entry("SeatOffered", "LK"),
            Map.entry("PersonalLinkRenewed", ""),
            Map.entry("OfferAccepted", "LK"),
            Map.entry("OfferDeclined", "LK"),
            Map.entry("OfferExpired", "IN"),
            Map.entry("WithdrawalReported", "LK"),
            Map.entry("SeatVacated", "IN JP"),
            Map.entry("AlternatePromotionProposed", ""),
            Map.entry("SeatReallocationProposed", ""),
            Map.entry("SeatReallocated", "IN JP"),
            Map.entry("OverbookingUsed", ""),
            Map.entry("AlternateReleased", "LK"),
            Map.entry("AttendanceRecorded", "IN"),
            Map.entry("CertificateIssued", "IN"),
            Map.entry("CertificateWithheld", "LK"),
            Map.entry("CertificateReissued", "IN"),
            Map.entry("CertificateRevoked", "IN"),
            Map.entry("ProgrammePublished", "IN JP LK"),
            Map.entry("AttendanceCorrected", "IN"),
            Map.entry("AttendanceDisputed", "IN"),
            Map.entry("AttendanceDisputeAnswered", "IN"),
            Map.entry("CountryPaperGuidelinesPublished", "IN JP LK"),
            Map.entry("CountryPaperSubmitted", "LK"),
            Map.entry("ActionPlanShared", "LK"),
            Map.entry("ProgressReportSubmitted", "IN"),
            Map.entry("PaperWaived", "IN"),
            Map.entry("PaperOverdue", "IN"),
            Map.entry("PassIssued", ""),
            Map.entry("ProgressReportRequested", "IN"));

    private final Stories tokyo = new Stories(Projects.tokyo());

    @Rule("R049")
    @Test
    void every_kind_of_event_has_its_audience() {
        var seen = new TreeMap<String, Set<String>>();
        for (var event : tokyo.all()) {
            seen.computeIfAbsent(event.getClass().getSimpleName(), _ -> new TreeSet<>())
                    .addAll(audience(event).stream().map(Seen::npo).toList());
        }
        var told = seen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(" ", entry.getValue())));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(AUDIENCES);
    }

    @Rule({"R049", "R133"})
    @Test
    void nobody_reads_the_name_of_another_npos_person() {
        for (var event : tokyo.all()) {
            for (var seen : audience(event)) {
                assertThat(seen.event().toString())
                        .as("%s as %s sees it", event.getClass().getSimpleName(), seen.npo())
                        .doesNotContain(strangers(seen.npo()));
            }
        }
    }

    @Test
    void a_host_can_count_heads_without_knowing_names() {
        var selected = new ParticipantSelected(tokyo.project.project(), tokyo.nimali, tokyo.stay());
        assertThat(as("JP", selected)).isInstanceOfSatisfying(ParticipantSelected.class, seen -> {
            assertThat(seen.nominee().nomination()).isEqualTo(tokyo.nimali.nomination());
            assertThat(seen.nominee().country()).isEqualTo("LK");
            assertThat(seen.nominee().name() + seen.nominee().email()).isEmpty();
            assertThat(seen.stay()).isEqualTo(tokyo.stay());
        });
        assertThat(as("LK", selected)).isEqualTo(selected);
    }

    @Rule("R136")
    @Test
    void the_npo_that_loses_a_seat_sees_its_own_person_and_not_the_new_one() {
        var promoted = new AlternatePromoted(tokyo.project.project(), tokyo.asha, tokyo.nimali, tokyo.stay());
        assertThat(as("LK", promoted)).isInstanceOfSatisfying(AlternatePromoted.class, seen -> {
            assertThat(seen.replaces()).isEqualTo(tokyo.nimali);
            assertThat(seen.nominee().name()).isEmpty();
        });
    }

    @Test
    void who_else_has_nominated_is_not_told() {
        var closed = new NominationWindowClosed("16-IN-98-GE-WSP-A", tokyo.project.closesAt(), 31, Set.of("VN", "LK"));
        assertThat(as("LK", closed)).isEqualTo(closed(2, Set.of("LK")));
        assertThat(as("IN", closed)).isEqualTo(closed(1, Set.of()));
        assertThat(as("JP", closed)).isEqualTo(closed(31, Set.of()));
        assertThat(as("IN", tokyo.revised(Set.of("LK"), true)))
                .isInstanceOfSatisfying(
                        ProjectNotificationRevised.class,
                        seen -> assertThat(seen.reconfirm()).isEmpty());
    }

    @Test
    void an_event_about_somebody_unheard_of_waits() {
        var early = new AttendanceRecorded(tokyo.project.project(), UUID.randomUUID(), "day-1", true, 360);
        assertThat(catchThrowable(() -> audience(early))).isInstanceOf(NotYet.class);
    }

    private NominationWindowClosed closed(int nominations, Set<String> belowMinimum) {
        return new NominationWindowClosed("16-IN-98-GE-WSP-A", tokyo.project.closesAt(), nominations, belowMinimum);
    }

    private ConvokeEvent as(String npo, ConvokeEvent event) {
        return audience(event).stream()
                .filter(seen -> seen.npo().equals(npo))
                .findFirst()
                .orElseThrow()
                .event();
    }

    private List<Seen> audience(ConvokeEvent event) {
        return new Audience(tokyo.project, tokyo.people().countries()).of(event);
    }

    private List<String> strangers(String npo) {
        var names = new ArrayList<String>();
        for (Nominee person : List.of(tokyo.nimali, tokyo.rohan, tokyo.asha)) {
            if (!person.country().equals(npo)) {
                names.addAll(List.of(person.name(), person.email(), person.certificateName()));
            }
        }
        return names;
    }
}
