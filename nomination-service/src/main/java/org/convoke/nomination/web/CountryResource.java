package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.convoke.contracts.Pool;
import org.convoke.nomination.call.CountryTallies;
import org.convoke.nomination.call.CountryTally;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Reconfirmations;
import org.convoke.nomination.call.Revisions;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How each invited country stands with its nominations (R044, R064 to R066).
@Path("/api/projects/{code}/countries")
public class CountryResource {

    /// Whether an NPO has said that its nominations hold on new dates (Q14).
    public enum Reconfirmed {
        NOT_ASKED,
        AWAITED,
        CONFIRMED
    }

    /// @param belowMinimum fewer nominees than the project asks for
    /// @param incomplete nominations that lack a document (R052)
    /// @param provisional nominations whose government approval is to follow (R066)
    /// @param late nominations that came after the closing date (R065)
    /// @param daysLeft until the closing date in the project's zone; 0 on that day and when the window is not open
    @Schema(name = "CountryStanding")
    public record Row(
            String country,
            Pool pool,
            int nominated,
            boolean belowMinimum,
            int incomplete,
            int provisional,
            int late,
            long daysLeft,
            Reconfirmed reconfirmed,
            Optional<Instant> lastSubmissionAt) {}

    private final ProjectNotifications projects;
    private final CountryTallies tallies;
    private final Revisions revisions;
    private final Reconfirmations reconfirmations;
    private final Audience audience;
    private final Clock clock;

    CountryResource(
            ProjectNotifications projects,
            CountryTallies tallies,
            Revisions revisions,
            Reconfirmations reconfirmations,
            Audience audience,
            Clock clock) {
        this.projects = projects;
        this.tallies = tallies;
        this.revisions = revisions;
        this.reconfirmations = reconfirmations;
        this.audience = audience;
        this.clock = clock;
    }

    /// All invited countries for the Secretariat, auditors and an NPO that carries the project out, its own for
    /// another.
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.SECRETARY_GENERAL, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Row> list(String code) {
        var project = projects.get(code, audience.seesDrafts());
        var byCountry = tallies.of(code);
        var reconfirmed = reconfirmed(code);
        return audience.visible(project.notice()).stream()
                .sorted()
                .map(country -> row(
                        project,
                        byCountry.getOrDefault(country, CountryTally.nothing(country)),
                        reconfirmed.getOrDefault(country, Reconfirmed.NOT_ASKED)))
                .toList();
    }

    private Map<String, Reconfirmed> reconfirmed(String code) {
        return revisions
                .askedLast(code)
                .map(asked -> standing(asked.reconfirm(), reconfirmations.of(code, asked.number())))
                .orElse(Map.of());
    }

    private static Map<String, Reconfirmed> standing(Set<String> asked, Set<String> confirmed) {
        return asked.stream()
                .collect(Collectors.toMap(
                        country -> country,
                        country -> confirmed.contains(country) ? Reconfirmed.CONFIRMED : Reconfirmed.AWAITED));
    }

    private Row row(ProjectNotification project, CountryTally tally, Reconfirmed reconfirmed) {
        return new Row(
                tally.country(),
                project.poolOf(tally.country()),
                tally.nominated(),
                tally.nominated() < project.notice().policy().minimumNominees(),
                tally.incomplete(),
                tally.provisional(),
                tally.late(),
                daysLeft(project),
                reconfirmed,
                tally.lastAt());
    }

    private long daysLeft(ProjectNotification project) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, project.notice().zone());
        return project.isOpen(now)
                ? ChronoUnit.DAYS.between(today, project.notice().closesOn())
                : 0;
    }
}
