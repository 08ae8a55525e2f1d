package org.convoke.webkit.screen;

import java.util.Set;
import org.convoke.webkit.Roles;

/// The pages about one project, whichever service has them. A host comes to the course of its own projects from today's
/// page.
public enum ProjectPart {
    OVERVIEW("Overview", "/nominations/projects/%s/overview", Sets.OFFICE),
    NOTIFICATION("Notification", "/nominations/projects/%s", Sets.ALL),
    NOMINATIONS("Nominations", "/nominations/projects/%s/nominations", Sets.NOMINATING),
    SELECTION("Selection", "/selection/rounds/%s", Sets.OFFICE),
    COURSE("Programme, attendance, certificates", "/certificates/projects/%s", Sets.NOMINATING),
    TOLD("Mail", "/notifications/mails?project=%s", Sets.OFFICE);

    private final String label;
    private final String path;
    private final Set<String> roles;

    ProjectPart(String label, String path, Set<String> roles) {
        this.label = label;
        this.path = path;
        this.roles = roles;
    }

    public String label() {
        return label;
    }

    public String path(String code) {
        return path.formatted(code);
    }

    Set<String> roles() {
        return roles;
    }

    /// An enum's constants cannot name its own fields.
    private static final class Sets {
        static final Set<String> OFFICE = Set.of(Roles.SECRETARIAT, Roles.AUDITOR);
        static final Set<String> NOMINATING = Set.of(Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER);
        static final Set<String> ALL =
                Set.of(Roles.SECRETARIAT, Roles.AUDITOR, Roles.SECRETARY_GENERAL, Roles.NPO_OFFICER, Roles.HOST);
    }
}
