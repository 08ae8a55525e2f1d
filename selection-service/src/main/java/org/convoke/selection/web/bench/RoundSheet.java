package org.convoke.selection.web.bench;

import java.util.List;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Round;
import org.convoke.selection.RoundStatus;
import org.convoke.webkit.EntityTag;

/// What stands above every page of the workbench: how far the round has come, its days, and what to do next.
///
/// @param tasks of an officer now
public record RoundSheet(Round round, List<Task> tasks) {

    /// A station on the way of a round.
    ///
    /// @param note its day
    public record Station(String name, String note, boolean over, boolean here) {}

    /// A page of the workbench.
    public record Part(String label, String path) {}

    public String code() {
        return round.project();
    }

    public String title() {
        return round.terms().title();
    }

    public String etag() {
        return EntityTag.of(round.version());
    }

    public String path() {
        return "/selection/rounds/" + code();
    }

    public boolean deciding() {
        return round.status() == RoundStatus.DECIDING && !round.postponed();
    }

    /// Whether criteria may be ruled on.
    public boolean judging() {
        return deciding() || round.status() == RoundStatus.OPEN;
    }

    public boolean decided() {
        return deciding() && round.resolution().isPresent();
    }

    public boolean proposing() {
        return deciding() && round.terms().policy().selection().isPresent();
    }

    public boolean announced() {
        return round.status() == RoundStatus.ANNOUNCED;
    }

    public String announcedOn() {
        return round.announcedOn().map(Wording::date).orElse("");
    }

    public List<Part> parts() {
        return Stream.of(
                        new Part("Candidates", ""),
                        new Part("Proposals", "/proposals"),
                        new Part("Decisions", "/decisions"),
                        new Part("Announcement", "/announcement"),
                        new Part("Seats and offers", "/seats"),
                        new Part("Readiness", "/readiness"),
                        new Part("Fair process", "/report"))
                .map(part -> new Part(part.label(), path() + part.path()))
                .toList();
    }

    public List<Station> way() {
        var terms = round.terms();
        var days = terms.policy().announceDaysBefore();
        var closing = "until " + Words.moment(terms.closesAt(), terms.zone());
        var announcing = round.announcedOn()
                .map(day -> "on " + Wording.date(day))
                .orElse("by %s, %d days before the start".formatted(Wording.date(terms.announceBy()), days));
        return List.of(
                station("Nominations", closing, RoundStatus.OPEN),
                station("Decisions", announcing, RoundStatus.DECIDING),
                station("Participation", Wording.dates(terms.startsOn(), terms.endsOn()), RoundStatus.ANNOUNCED));
    }

    private Station station(String name, String note, RoundStatus at) {
        return new Station(name, note, round.status().compareTo(at) > 0 && !cancelled(), round.status() == at);
    }

    private boolean cancelled() {
        return round.status() == RoundStatus.CANCELLED;
    }

    /// What there is to wait for when nothing is to be done.
    public String rest() {
        if (round.postponed()) {
            return "The project is postponed: everything waits until the notification is revised with new dates.";
        }
        return switch (round.status()) {
            case OPEN -> "Nominations come in. Decisions begin when the window closes; criteria can be judged before.";
            case DECIDING -> "Decisions are due.";
            case ANNOUNCED -> "Everybody has been told. Withdrawals, answers and travel papers come in now.";
            case CANCELLED -> "The project is cancelled; nothing is decided any more.";
        };
    }
}
