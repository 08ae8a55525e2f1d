package org.convoke.nomination.web.duplicate;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.duplicate.Duplicate;
import org.convoke.nomination.duplicate.Judgement;
import org.convoke.nomination.duplicate.Pair;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.State;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;

/// Two nominations that look like one person, in words.
///
/// @param judged what was said about them last; empty when nothing was
/// @param typed a reason that was not taken
/// @param seen names the last judgement, so that a form says which one its sender has read
public record Row(Person one, Person other, String why, String certainty, String judged, String seen, String typed) {

    public record Person(UUID id, String name, String country, String project, String born, String email, State state) {
        static Person of(Nomination nomination) {
            var candidate = nomination.candidate();
            return new Person(
                    nomination.id(),
                    Names.of(nomination),
                    Wording.country(nomination.country()),
                    nomination.project(),
                    Wording.date(candidate.dateOfBirth()),
                    candidate.email(),
                    State.of(nomination.status()));
        }
    }

    /// @param zone in which moments are told
    /// @param typed about whom, and what
    static Row of(Duplicate found, ZoneId zone, Map<Pair, String> typed) {
        return new Row(
                Person.of(found.one()),
                Person.of(found.other()),
                Words.list(found.likeness().reasons()),
                Words.of(found.likeness().certainty()),
                found.judgement().map(judgement -> words(judgement, zone)).orElse(""),
                seen(found),
                typed.getOrDefault(pair(found), ""));
    }

    public List<Person> both() {
        return List.of(one, other);
    }

    static Pair pair(Duplicate found) {
        return new Pair(found.one().id(), found.other().id());
    }

    static String seen(Duplicate found) {
        return found.judgement().map(judgement -> judgement.at().toString()).orElse("");
    }

    private static String words(Judgement judgement, ZoneId zone) {
        return "%s: %s (%s, %s)"
                .formatted(
                        Words.of(judgement.verdict()),
                        judgement.reason(),
                        judgement.by(),
                        Words.moment(judgement.at(), zone));
    }
}
