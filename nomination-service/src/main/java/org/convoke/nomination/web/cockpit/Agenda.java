package org.convoke.nomination.web.cockpit;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.nomination.call.OpenCalls;
import org.convoke.nomination.call.OpenCalls.OpenCall;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.web.Audience;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the caller has to do about notifications and nominations, the nearest closing first.
@RequestScoped
class Agenda {
    private static final Set<ProjectStatus> UNDER_WAY =
            Set.of(ProjectStatus.DRAFT, ProjectStatus.APPROVED, ProjectStatus.PUBLISHED);
    private static final Set<ProjectStatus> HELD = Set.of(ProjectStatus.PUBLISHED, ProjectStatus.NOMINATION_CLOSED);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);

    /// @param when nominations close, in the project's zone and in days from now
    record Duty(String project, String title, String what, String address, String when) {}

    private final OpenCalls calls;
    private final Audience audience;
    private final Caller caller;
    private final Clock clock;
    private final int most;

    Agenda(
            OpenCalls calls,
            Audience audience,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "convoke.today.most") int most) {
        this.calls = calls;
        this.audience = audience;
        this.caller = caller;
        this.clock = clock;
        this.most = most;
    }

    List<Duty> duties() {
        if (caller.is(Roles.SECRETARIAT)) {
            return in(UNDER_WAY, Optional.empty()).map(this::ofSecretariat).toList();
        }
        if (caller.is(Roles.SECRETARY_GENERAL)) {
            return in(Set.of(ProjectStatus.DRAFT), Optional.empty())
                    .map(call -> duty(call, "Read and sign the notification", ""))
                    .toList();
        }
        if (caller.is(Roles.HOST)) {
            return calls.hostedBy(caller.npo().orElse(""), HELD, most).stream()
                    .map(this::ofHost)
                    .toList();
        }
        return caller.is(Roles.NPO_OFFICER)
                ? in(Set.of(ProjectStatus.PUBLISHED), audience.country())
                        .map(this::ofNpo)
                        .toList()
                : List.of();
    }

    private Stream<OpenCall> in(Set<ProjectStatus> statuses, Optional<String> country) {
        return calls.in(statuses, country, most).stream();
    }

    private Duty ofSecretariat(OpenCall call) {
        return switch (call.status()) {
            case DRAFT -> duty(call, "Finish the draft", "");
            case APPROVED -> duty(call, "Publish it", "");
            default ->
                duty(
                        call,
                        "Nominations close; %d of %d countries are silent"
                                .formatted(call.invited() - call.heard(), call.invited()),
                        "/overview");
        };
    }

    private Duty ofHost(OpenCall call) {
        var course = "/certificates/projects/" + call.code();
        return new Duty(call.code(), call.title(), "Programme, attendance and disputes", course, when(call));
    }

    private Duty ofNpo(OpenCall call) {
        return duty(call, missing(call), "/nominations");
    }

    private static String missing(OpenCall call) {
        if (call.nominated() < call.minimum()) {
            return "Nominate: %d of at least %d sent".formatted(call.nominated(), call.minimum());
        }
        return call.incomplete() > 0
                ? "Complete %d of %d nominations".formatted(call.incomplete(), call.nominated())
                : "%d nominated, nothing is missing".formatted(call.nominated());
    }

    private Duty duty(OpenCall call, String what, String page) {
        var address = "/nominations/projects/" + call.code() + page;
        return new Duty(call.code(), call.title(), what, address, when(call));
    }

    private String when(OpenCall call) {
        return MOMENT.format(call.closes()) + " (" + left(call.closes()) + ")";
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
