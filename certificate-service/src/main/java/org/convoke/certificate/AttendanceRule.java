package org.convoke.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.convoke.certificate.CertificateRefused.MinutesContradictPresence;
import org.convoke.certificate.CertificateRefused.MinutesNotCounted;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;

/// When somebody counts as having attended a session: by day, being there (R118); by session, being there for all of
/// its minutes, or the part of them that the policy asks for, but a grace for network drops (R119, Q8).
@Embeddable
public record AttendanceRule(@Enumerated(EnumType.STRING) AttendanceUnit unit, int graceMinutes, int minimumPercent) {

    private static final int ALL = 100;

    static AttendanceRule of(Policy policy) {
        return new AttendanceRule(
                policy.attendanceUnit(),
                policy.attendanceGraceMinutes(),
                policy.attendancePercent().orElse(ALL));
    }

    public boolean attended(Session session, Mark mark) {
        return mark.present()
                && switch (unit) {
                    case DAY -> true;
                    case SESSION -> (mark.minutes() + graceMinutes) * ALL >= session.minutes() * minimumPercent;
                };
    }

    /// The minutes to put on record.
    int minutes(Session session, Presence presence) {
        return switch (unit) {
            case DAY -> presence.minutes().map(this::refused).orElse(presence.present() ? session.minutes() : 0);
            case SESSION ->
                presence.minutes()
                        .map(minutes -> consistent(presence, minutes))
                        .orElse(presence.present() ? session.minutes() : 0);
        };
    }

    private int refused(int minutes) {
        throw Refusal.because(new MinutesNotCounted());
    }

    private static int consistent(Presence presence, int minutes) {
        if (presence.present() != minutes > 0) {
            throw Refusal.because(new MinutesContradictPresence(presence.nomination()));
        }
        return minutes;
    }
}
