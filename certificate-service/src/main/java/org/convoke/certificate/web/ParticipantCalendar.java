package org.convoke.certificate.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.certificate.programme.Editions;
import org.convoke.certificate.programme.Timetable;
import org.convoke.certificate.programme.TimetableFile;

/// Every session there ever was, as a calendar; for somebody who withdrew, all of them cancelled.
@ApplicationScoped
public class ParticipantCalendar {

    private final Editions editions;

    ParticipantCalendar(Editions editions) {
        this.editions = editions;
    }

    public String of(Course course, Participant participant) {
        var told = editions.ofProject(course.project());
        var timetable = participant.takesPart() ? Timetable.of(told) : Timetable.cancelled(told);
        return TimetableFile.of(course.project(), course.title(), timetable);
    }
}
