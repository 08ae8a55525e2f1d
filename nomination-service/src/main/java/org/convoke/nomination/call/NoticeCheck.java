package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.nomination.call.CallRefused.NotMembers;
import org.convoke.nomination.call.CallRefused.ReferenceTaken;
import org.convoke.nomination.npo.Npos;
import org.convoke.webkit.Refusal;

/// Whether a notice can be issued: it agrees with itself, and with what else is on record.
@ApplicationScoped
class NoticeCheck {

    private final ProjectNotifications projects;
    private final Npos npos;

    NoticeCheck(ProjectNotifications projects, Npos npos) {
        this.projects = projects;
        this.npos = npos;
    }

    /// @param issue 1 for the first
    /// @throws Refusal naming the first thing that is wrong
    void check(String code, Notice notice, int issue) {
        new Consistency(notice).require(issue);
        var members = npos.countries();
        requireMembers("hostCountries", notice.hostCountries(), members);
        requireMembers("participatingCountries", notice.participatingCountries(), members);
        requireMembers("implementingNpos", notice.implementingNpos(), members);
        notice.reference()
                .filter(reference -> projects.isReferenceTaken(reference, code))
                .ifPresent(reference -> {
                    throw Refusal.because(new ReferenceTaken(reference));
                });
    }

    private static void requireMembers(String field, Set<String> countries, Set<String> members) {
        var strangers = new TreeSet<>(countries);
        strangers.removeAll(members);
        if (!strangers.isEmpty()) {
            throw Refusal.because(new NotMembers(field, strangers));
        }
    }
}
