package org.convoke.nomination.print;

import java.util.ArrayList;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.contracts.SessionStatus;

/// One activity of a day of the programme and what is to be known about it.
public record ProgrammeLine(Session session) {

    public String title() {
        return session.title();
    }

    /// As in `site visit, 120 minutes, tentative`; may be empty.
    public String remarks() {
        var remarks = new ArrayList<String>();
        session.kind()
                .map(ProgrammeLine::words)
                .filter(words -> !words.isEmpty())
                .ifPresent(remarks::add);
        if (!session.bearsAttendance()) {
            remarks.add("no attendance is taken");
        } else if (session.minutes() > 0) {
            remarks.add(session.minutes() + " minutes");
        }
        session.status().filter(SessionStatus.TENTATIVE::equals).ifPresent(_ -> remarks.add("tentative"));
        return String.join(", ", remarks);
    }

    private static String words(SessionKind kind) {
        return switch (kind) {
            case SESSION, ARRIVAL, DEPARTURE -> ""; // as their titles say
            case VISIT -> "site visit";
            case VIRTUAL_VISIT -> "virtual site visit";
            case RECORDED_VISIT -> "recorded site visit";
            case EVALUATION -> "evaluation";
        };
    }
}
