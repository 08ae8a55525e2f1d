package org.convoke.certificate.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.certificate.meeting.Finding.Ground;
import org.convoke.certificate.meeting.MeetingReport.Sighting;
import org.convoke.contracts.Nominee;

/// The participants of a project, to be found again in reports: by their address, then by their name where only one
/// has it. What merely looks alike is never taken for the same.
record Roll(List<Nominee> participants) {

    List<Attendee> attendees(List<Sighting> sightings) {
        var people = new LinkedHashMap<String, List<Sighting>>();
        sightings.forEach(one -> people.computeIfAbsent(key(one.name(), one.email()), _ -> new ArrayList<>())
                .add(one));
        var attendees = new ArrayList<Attendee>();
        people.values().forEach(joins -> attendees.add(attendee(attendees.size() + 1, joins)));
        return List.copyOf(attendees);
    }

    /// What tells one attendee from another.
    static String key(String name, Optional<String> email) {
        return email.map(Roll::address).orElseGet(() -> Names.plain(name));
    }

    private Attendee attendee(int number, List<Sighting> joins) {
        var first = joins.getFirst();
        var spans = joins.stream().map(Sighting::span).distinct().toList();
        return new Attendee(number, first.name(), first.email(), spans, find(first));
    }

    private Optional<Finding> find(Sighting one) {
        var byEmail = one.email()
                .flatMap(email -> only(participants.stream()
                        .filter(person -> address(person.email()).equals(address(email)))))
                .map(person -> Finding.found(Ground.EMAIL, person.nomination()));
        var names = Names.of(one.name());
        return byEmail.or(() -> only(participants.stream().filter(person -> hasOneOf(person, names)))
                .map(person -> Finding.found(Ground.NAME, person.nomination())));
    }

    /// Participants whom an attendee resembles, for a person to choose from.
    List<Nominee> suggestions(Attendee attendee) {
        return participants.stream()
                .filter(person -> Names.resemble(attendee.name(), person.name())
                        || Names.resemble(attendee.name(), person.certificateName()))
                .toList();
    }

    private static boolean hasOneOf(Nominee person, Set<String> names) {
        return names.contains(Names.plain(person.name())) || names.contains(Names.plain(person.certificateName()));
    }

    private static Optional<Nominee> only(Stream<Nominee> people) {
        var found = people.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
