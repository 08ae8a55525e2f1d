package org.convoke.certificate.web.personal;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.certificate.Course;
import org.convoke.certificate.Mark;
import org.convoke.certificate.desk.Badges;
import org.convoke.certificate.dispute.Dispute;
import org.convoke.certificate.dispute.Disputes;
import org.convoke.certificate.pass.Holder;
import org.convoke.certificate.print.QrCode;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Session;

/// What is on record of a participant's attendance, and the forms by which they object.
@ApplicationScoped
public class AttendanceSection implements PersonalSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final Disputes disputes;
    private final Badges badges;

    AttendanceSection(Disputes disputes, Badges badges) {
        this.disputes = disputes;
        this.badges = badges;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<TemplateInstance> about(Holder holder, String address, Typed typed) {
        var said = disputes.of(holder.nomination());
        var lines = holder.course().programme().attended().stream()
                .map(session -> line(holder, session, said, typed))
                .toList();
        var code = holder.course().venue().map(_ -> QrCode.dataUri(badges.address(holder.nomination())));
        return Optional.of(new Attendance(lines, code, address));
    }

    private static Line line(Holder holder, Session session, List<Dispute> said, Typed typed) {
        var mark = holder.participant().mark(session);
        var about = said.stream()
                .filter(dispute -> dispute.session().equals(session.id()))
                .toList();
        var open = mark.filter(one -> about.stream().noneMatch(dispute -> dispute.covers(one.recordedAt())))
                .isPresent();
        return new Line(
                session.id(),
                DAY.format(session.date()),
                session.title(),
                mark.map(one -> words(holder.course(), session, one)).orElse("nothing on record yet"),
                mark.map(one -> holder.course().rule().attended(session, one)),
                about,
                open,
                typed.in(form(session.id()), "words"));
    }

    /// Where an objection is sent, below the address of the page.
    static String form(String session) {
        return "attendance/" + session + "/dispute";
    }

    private static String words(Course course, Session session, Mark mark) {
        if (!mark.present()) {
            return "absent";
        }
        return course.rule().unit() == AttendanceUnit.DAY
                ? "present"
                : mark.minutes() + " of " + session.minutes() + " minutes";
    }

    /// @param attended whether it counts; empty while nothing is on record
    /// @param disputable whether the participant can object to what is on record now
    /// @param typed an objection that was refused
    record Line(
            String session,
            String day,
            String title,
            String words,
            Optional<Boolean> attended,
            List<Dispute> disputes,
            boolean disputable,
            Optional<String> typed) {}

    /// @param code to be shown at the desk, where people meet
    record Attendance(List<Line> lines, Optional<String> code, String address) implements TemplateInstance {}
}
