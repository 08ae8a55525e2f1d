package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationSearch;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.web.screen.Deadline;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.State;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;

/// The nominations of all countries for one project, in words, as the Secretariat looks for them.
@ApplicationScoped
public class AllList {

    /// @param countries that are invited, by name
    /// @param more where the list goes on
    public record Sheet(
            String code,
            String title,
            Deadline deadline,
            Wanted wanted,
            List<Choice> countries,
            List<Choice> statuses,
            List<Row> rows,
            Optional<String> more) {}

    public record Choice(String value, String label, boolean chosen) {}

    /// @param flags what the Secretariat weighs: late, incomplete, provisional
    public record Row(
            UUID id, String name, String country, String place, State state, String submitted, List<String> flags) {}

    private final ProjectNotifications projects;
    private final NominationSearch search;
    private final Pages pages;
    private final Clock clock;

    AllList(ProjectNotifications projects, NominationSearch search, Pages pages, Clock clock) {
        this.projects = projects;
        this.search = search;
        this.pages = pages;
        this.clock = clock;
    }

    Sheet of(String code, Wanted wanted, PageRequest asked) {
        var notice = projects.get(code, true).notice();
        var found = pages.read(
                asked,
                PlaceInTime::parse,
                nomination -> NominationSearch.place(nomination).text(),
                (place, most) -> search.find(wanted.filter(code), place, most));
        return new Sheet(
                code,
                notice.title(),
                Deadline.of(notice, clock.instant()),
                wanted,
                countries(notice, wanted),
                statuses(wanted),
                found.items().stream()
                        .map(nomination -> row(nomination, notice))
                        .toList(),
                found.next().map(wanted::after));
    }

    private static List<Choice> countries(Notice notice, Wanted wanted) {
        return notice.invited().stream()
                .map(code -> new Choice(code, Wording.country(code), code.equals(wanted.country())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    static List<Choice> statuses(Wanted wanted) {
        return Arrays.stream(NominationStatus.values())
                .filter(status -> status != NominationStatus.DRAFT)
                .map(status -> new Choice(
                        status.name(), State.of(status).label(), status.name().equals(wanted.status())))
                .toList();
    }

    private static Row row(Nomination nomination, Notice notice) {
        return new Row(
                nomination.id(),
                Names.of(nomination),
                Wording.country(nomination.country()),
                nomination.rank().map(Object::toString).orElse("–"),
                State.of(nomination.status()),
                Words.moment(nomination.submittedAt(), notice.zone()),
                flags(nomination));
    }

    private static List<String> flags(Nomination nomination) {
        return Stream.of(
                        Optional.of("late").filter(_ -> nomination.isLate()),
                        Optional.of(nomination.missing())
                                .filter(missing -> !missing.isEmpty())
                                .map(missing -> "lacks " + Words.list(missing)),
                        Optional.of("government approval to follow").filter(_ -> nomination.isProvisional()))
                .flatMap(Optional::stream)
                .toList();
    }
}
