package org.convoke.certificate.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.convoke.certificate.Presence;
import org.convoke.certificate.meeting.MeetingRefused.AttendeeUnknown;
import org.convoke.certificate.meeting.MeetingRefused.ReviewClosed;
import org.convoke.certificate.meeting.MeetingRefused.ReviewOpen;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The report of a meeting, being reviewed for one session and then applied to its sheet, once.
///
/// Nothing of it is on the sheet before every name in it is somebody's or nobody's.
@Entity
public class ImportedReport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String project;
    private String session;
    private String fileHash;

    @Enumerated(EnumType.STRING)
    private Product product;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.READ;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendee> attendees;

    private String readBy;
    private Instant readAt;
    private String closedBy;
    private Instant closedAt;

    protected ImportedReport() {}

    ImportedReport(String project, String session, String fileHash, Product product, List<Attendee> attendees) {
        id = UUID.randomUUID();
        this.project = project;
        this.session = session;
        this.fileHash = fileHash;
        this.product = product;
        this.attendees = List.copyOf(attendees);
    }

    ImportedReport read(String by, Instant now) {
        readBy = by;
        readAt = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    void find(int number, Finding finding) {
        requireRead();
        if (attendees.stream().noneMatch(one -> one.number() == number)) {
            throw Refusal.because(new AttendeeUnknown(number));
        }
        var found = new ArrayList<>(attendees);
        found.replaceAll(one -> one.number() == number ? one.with(finding) : one);
        attendees = List.copyOf(found);
    }

    /// Takes in another report of the same session.
    void take(List<Attendee> more) {
        requireRead();
        var all = new ArrayList<>(attendees);
        for (var one : more) {
            var known = attendees.stream().filter(one::isSameAs).findFirst();
            known.ifPresentOrElse(
                    same -> all.set(all.indexOf(same), same.and(one)), () -> all.add(one.numbered(all.size() + 1)));
        }
        attendees = List.copyOf(all);
    }

    /// @return what goes onto the sheet: everybody who takes part, absent unless the report has them
    List<Presence> apply(Tally tally, String by, Instant now) {
        requireRead();
        var open = attendees.stream()
                .filter(Attendee::isOpen)
                .map(Attendee::number)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.because(new ReviewOpen(open));
        }
        close(ReportState.APPLIED, by, now);
        return tally.sheet(attendees);
    }

    void discard(String by, Instant now) {
        requireRead();
        close(ReportState.DISCARDED, by, now);
    }

    private void requireRead() {
        if (state != ReportState.READ) {
            throw Refusal.because(new ReviewClosed(state));
        }
    }

    private void close(ReportState as, String by, Instant now) {
        state = as;
        closedBy = by;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String project() {
        return project;
    }

    public String session() {
        return session;
    }

    public Product product() {
        return product;
    }

    public ReportState state() {
        return state;
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }

    public String readBy() {
        return readBy;
    }

    public Instant readAt() {
        return readAt;
    }
}
