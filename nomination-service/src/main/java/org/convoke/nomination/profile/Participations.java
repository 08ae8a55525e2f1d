package org.convoke.nomination.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.nomination.Attestation;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.PersonKeys;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotifications;

/// What came of the nominations of one person by one NPO so far.
@ApplicationScoped
public class Participations {

    /// @param certificate what full or partial attendance earned; empty before that is known
    public record Participation(
            UUID nomination,
            String project,
            String title,
            LocalDate startsOn,
            NominationStatus outcome,
            Optional<Attestation> certificate) {}

    private final Nominations nominations;
    private final ProjectNotifications projects;

    Participations(Nominations nominations, ProjectNotifications projects) {
        this.nominations = nominations;
        this.projects = projects;
    }

    /// Newest first.
    public List<Participation> of(CandidateProfile profile) {
        var earlier = nominations.ofPerson(profile.country, PersonKeys.of(profile.candidate()));
        var notices = projects.notices(earlier.stream().map(Nomination::project).collect(Collectors.toSet()));
        return earlier.stream()
                .map(nomination -> participation(nomination, notices.get(nomination.project())))
                .sorted(Comparator.comparing(Participation::startsOn).reversed())
                .toList();
    }

    private static Participation participation(Nomination nomination, Notice notice) {
        return new Participation(
                nomination.id(),
                nomination.project(),
                notice.title(),
                notice.startsOn(),
                nomination.status(),
                nomination.attestation());
    }
}
