package org.convoke.nomination.call;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Session;

/// What differs between two issues of a notification, clause by clause. Reference and date of issue tell the issues
/// apart and are no change.
final class NoticeChanges {

    private static final int COMPARABLE = 300;

    private record Place(String clause, String field) {}

    private final Map<Place, String> places = new LinkedHashMap<>();

    private NoticeChanges() {}

    static List<Change> between(Notice before, Notice after) {
        var old = places(before);
        var now = places(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(place -> !Optional.ofNullable(old.get(place)).equals(Optional.ofNullable(now.get(place))))
                .map(place -> new Change(
                        place.clause(),
                        place.field(),
                        Optional.ofNullable(old.get(place)),
                        Optional.ofNullable(now.get(place))))
                .toList();
    }

    /// Without texts that are too long to be set side by side in a mail.
    static Change brief(Change change) {
        var fits = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .allMatch(text -> text.length() <= COMPARABLE);
        return fits ? change : new Change(change.clause(), change.field(), Optional.empty(), Optional.empty());
    }

    private static Map<Place, String> places(Notice notice) {
        var all = new NoticeChanges();
        all.header(notice);
        all.people(notice);
        all.criteria(notice.criteria());
        all.policy(notice.policy());
        notice.sessions().forEach(session -> all.put("Programme", session.id(), words(session)));
        notice.sections()
                .forEach(section -> all.put(section.heading(), "text", String.join("\n\n", section.paragraphs())));
        return all.places;
    }

    private void header(Notice notice) {
        put("Title", "title", notice.title());
        put("Timing and duration", "startsOn", notice.startsOn());
        put("Timing and duration", "endsOn", notice.endsOn());
        put("Timing and duration", "days", notice.days());
        put("Venue", "venue", notice.venue());
        put("Hosting countries", "hostCountries", notice.hostCountries());
        put("Modality", "modality", notice.modality());
        put("Implementing organisations", "implementingOrganisations", notice.implementingOrganisations());
        put("Implementing organisations", "implementingNpos", notice.implementingNpos());
        put("Participating countries", "participatingCountries", notice.participatingCountries());
        put("Overseas participants", "overseasSeats", notice.overseasSeats());
        put("Local participants", "localSeats", notice.localSeats());
        put("Closing date", "closesOn", notice.closesOn());
        put("Closing date", "zone", notice.zone());
    }

    private void people(Notice notice) {
        put("Contact", "office.name", notice.office().name());
        put("Contact", "office.email", notice.office().email());
        put("Other conditions", "guide", notice.guide());
        put("Signatory", "signatory.name", notice.signatory().name());
        put("Signatory", "signatory.title", notice.signatory().title());
    }

    private void criteria(Criteria criteria) {
        var clause = "Qualifications of candidates";
        put(clause, "criteria.text", criteria.text());
        put(clause, "criteria.organisationTypes", criteria.organisationTypes());
        put(clause, "criteria.minimumRelevantYears", criteria.minimumRelevantYears());
        put(clause, "criteria.degreeRequired", criteria.degreeRequired());
        put(clause, "criteria.englishRequired", criteria.englishRequired());
        put(clause, "criteria.typicalAge", criteria.typicalAge().map(age -> age.from() + " to " + age.to()));
    }

    private void policy(Policy policy) {
        conditions("policy", policy);
    }

    /// Groups of figures are told figure by figure.
    private void conditions(String path, Record group) {
        for (var component : group.getClass().getRecordComponents()) {
            try {
                var field = path + "." + component.getName();
                var value = component.getAccessor().invoke(group);
                if (value instanceof Optional<?> optional && optional.orElse(null) instanceof Record inner) {
                    conditions(field, inner);
                } else if (value instanceof Record inner) {
                    conditions(field, inner);
                } else {
                    put("Conditions", field, value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// What is empty stands nowhere.
    private void put(String clause, String field, Object value) {
        var words = words(value);
        if (!words.isEmpty()) {
            places.put(new Place(clause, field), words);
        }
    }

    private static String words(Session session) {
        return "%s: %s, %d minutes%s%s%s"
                .formatted(
                        session.date(),
                        session.title(),
                        session.minutes(),
                        session.kind().map(kind -> ", " + kind).orElse(""),
                        session.status().map(status -> ", " + status).orElse(""),
                        session.bearsAttendance() ? "" : ", without attendance");
    }

    private static String words(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(NoticeChanges::words).orElse("");
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Collection<?> set ->
                set.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
