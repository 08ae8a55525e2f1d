package org.convoke.journeys.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.journeys.chaos.History;
import org.convoke.journeys.chaos.History.Attended;
import org.convoke.journeys.chaos.History.Nominated;
import org.convoke.journeys.chaos.check.Event.Sent;
import org.convoke.journeys.chaos.check.Event.Taken;
import org.convoke.journeys.chaos.check.Event.Written;
import org.convoke.journeys.chaos.check.Remains.Attendance;
import org.convoke.journeys.chaos.check.Remains.Intent;
import org.convoke.journeys.chaos.check.Remains.Place;

/// A small run without fault: two people are nominated, one is selected and leaves, the other takes the seat, attends
/// and gets the certificate. Its lists can be changed, to plant a fault.
final class SoundRun {
    static final String PROJECT = "22-XX-01-GE-WSP-A";
    static final UUID LEAVER = UUID.randomUUID();
    static final UUID ALTERNATE = UUID.randomUUID();
    static final int MINUTES = 90;

    private final List<Written> outboxes = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();

    private SoundRun() {
        write("nomination", "ProjectNotified", PROJECT);
        write("nomination", "NominationSubmitted", LEAVER);
        write("nomination", "NominationSubmitted", ALTERNATE);
        write("nomination", "NominationCompleted", ALTERNATE);
        write("nomination", "NominationWindowClosed", PROJECT);
        write("selection", "ParticipantSelected", LEAVER);
        write("selection", "AlternateListed", ALTERNATE);
        write("selection", "SelectionAnnounced", PROJECT);
        write("selection", "ParticipantWithdrawn", LEAVER);
        write("selection", "AlternatePromoted", ALTERNATE);
        write("certificate", "AttendanceRecorded", ALTERNATE + " session-1 true " + MINUTES);
        write("certificate", "CertificateIssued", ALTERNATE);
        write("certificate", "ProgressReportRequested", ALTERNATE);
    }

    static Remains remains() {
        var outboxes = new SoundRun().outboxes;
        var events = outboxes.stream().map(Written::event).toList();
        var mails = events.stream()
                .map(event -> new Intent("<%s@convoke>".formatted(event.id()), event.id() + " one a@b", "SENT"))
                .toList();
        return new Remains(
                outboxes,
                list(events.stream().map(event -> new Sent(event, 1)).toList()),
                inboxes(events),
                Effect.ALL.stream().collect(Collectors.toMap(effect -> effect, effect -> list(effect.owed(outboxes)))),
                list(mails),
                list(mails.stream().map(Intent::messageId).toList()),
                list(List.of(
                        new Place(PROJECT, "OVERSEAS", 1, LEAVER.toString(), "WITHDRAWN", Optional.empty()),
                        new Place(
                                PROJECT,
                                "OVERSEAS",
                                1,
                                ALTERNATE.toString(),
                                "SELECTED",
                                Optional.of(LEAVER.toString())))),
                list(List.of(attendance(ALTERNATE, "ISSUED", Optional.of("number"), Optional.of(MINUTES)))));
    }

    static History history() {
        var history = new History();
        history.projects().add(PROJECT);
        history.nominations().add(new Nominated(PROJECT, LEAVER));
        history.nominations().add(new Nominated(PROJECT, ALTERNATE));
        history.attendance().add(new Attended(PROJECT, "session-1", ALTERNATE, MINUTES));
        return history;
    }

    static Attendance attendance(
            UUID nomination, String standing, Optional<String> certificate, Optional<Integer> minutes) {
        return new Attendance(nomination.toString(), standing, certificate, "session-1", MINUTES, minutes);
    }

    private static List<Taken> inboxes(List<Event> events) {
        var inboxes = new ArrayList<Taken>();
        Checker.LISTENERS.forEach((consumer, producers) -> events.stream()
                .filter(event -> producers.contains(event.producer()))
                .forEach(event -> inboxes.add(new Taken(consumer, event, 1000 + event.version()))));
        return inboxes;
    }

    private void write(String producer, String type, Object about) {
        var version = versions.merge(producer, 1L, Long::sum);
        var event = new Event(UUID.randomUUID(), producer, type, PROJECT, version);
        outboxes.add(new Written(event, about.toString()));
    }

    private static <T> List<T> list(List<T> unchangeable) {
        return new ArrayList<>(unchangeable);
    }
}
