package org.convoke.nomination.web.cockpit;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.nomination.call.CountryTallies;
import org.convoke.nomination.call.CountryTally;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectSearch;
import org.convoke.nomination.call.ProjectSearch.Filter;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.web.Audience;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// What the caller has to do about notifications and nominations, the nearest deadline first.
@RequestScoped
class Agenda {
    private static final int MOST = 200;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);

    /// @param when in the project's zone and in days from now
    record Duty(String project, String title, String what, String address, Instant due, String when) {}

    private final ProjectSearch search;
    private final CountryTallies tallies;
    private final Audience audience;
    private final Caller caller;
    private final Clock clock;

    Agenda(ProjectSearch search, CountryTallies tallies, Audience audience, Caller caller, Clock clock) {
        this.search = search;
        this.tallies = tallies;
        this.audience = audience;
        this.caller = caller;
        this.clock = clock;
    }

    List<Duty> duties() {
        return all().sorted(Comparator.comparing(Duty::due)).toList();
    }

    private Stream<Duty> all() {
        if (caller.is(Roles.SECRETARIAT)) {
            return Stream.of(
                            in(ProjectStatus.DRAFT).map(project -> duty(project, "Finish the draft", "")),
                            in(ProjectStatus.APPROVED).map(project -> duty(project, "Publish it", "")),
                            in(ProjectStatus.PUBLISHED).map(this::watched))
                    .flatMap(part -> part);
        }
        if (caller.is(Roles.SECRETARY_GENERAL)) {
            return in(ProjectStatus.DRAFT).map(project -> duty(project, "Read and sign the notification", ""));
        }
        return caller.is(Roles.NPO_OFFICER) ? in(ProjectStatus.PUBLISHED).map(this::nominated) : Stream.empty();
    }

    private Stream<ProjectNotification> in(ProjectStatus status) {
        var country = caller.is(Roles.NPO_OFFICER) ? audience.country() : Optional.<String>empty();
        var filter = new Filter(audience.seesDrafts(), Optional.of(status), country, Optional.empty());
        return search.find(filter, Optional.empty(), MOST).stream();
    }

    private Duty watched(ProjectNotification project) {
        var notice = project.notice();
        var sent = tallies.of(project.code());
        var silent = notice.invited().stream()
                .filter(country -> !sent.containsKey(country))
                .count();
        return duty(
                project,
                "Nominations close; %d of %d countries are silent"
                        .formatted(silent, notice.invited().size()),
                "/overview");
    }

    private Duty nominated(ProjectNotification project) {
        var country = audience.country().orElseThrow();
        var own = tallies.of(project.code()).getOrDefault(country, CountryTally.nothing(country));
        return duty(project, words(own, project.notice().policy().minimumNominees()), "/nominations");
    }

    private static String words(CountryTally own, int minimum) {
        if (own.nominated() < minimum) {
            return "Nominate: %d of at least %d sent".formatted(own.nominated(), minimum);
        }
        return own.incomplete() > 0
                ? "Complete %d of %d nominations".formatted(own.incomplete(), own.nominated())
                : "%d nominated, nothing is missing".formatted(own.nominated());
    }

    private Duty duty(ProjectNotification project, String what, String page) {
        var notice = project.notice();
        var due = notice.closesAt();
        return new Duty(
                project.code(),
                notice.title(),
                what,
                "/nominations/projects/" + project.code() + page,
                due,
                MOMENT.format(due.atZone(notice.zone())) + " (" + left(due.atZone(notice.zone())) + ")");
    }

    /// By days of the project's zone.
    private String left(ZonedDateTime due) {
        var today = clock.instant().atZone(due.getZone()).toLocalDate();
        var days = ChronoUnit.DAYS.between(today, due.toLocalDate());
        if (days == 0) return "today";
        if (days == 1) return "tomorrow";
        return days > 0 ? "in %d days".formatted(days) : "over";
    }
}
