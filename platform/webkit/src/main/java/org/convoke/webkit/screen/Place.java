package org.convoke.webkit.screen;

import java.util.Set;
import org.convoke.webkit.Roles;

/// Where one can go from every page, and who has something to do there.
public enum Place {
    TODAY("Today", "/nominations/today", Everybody.ALL),
    PROJECTS("Projects", "/nominations/projects", Everybody.ALL),
    PORTFOLIO("Portfolio", "/nominations/portfolio", Set.of(Roles.SECRETARIAT, Roles.AUDITOR)),
    PEOPLE("Our people", "/nominations/people", Set.of(Roles.NPO_OFFICER)),
    OFFICE("Our office", "/nominations/office", Set.of(Roles.NPO_OFFICER)),
    OBLIGATIONS(
            "Obligations",
            "/notifications/obligations",
            Set.of(Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.HOST)),
    MAIL("Mail", "/notifications/mails", Set.of(Roles.SECRETARIAT, Roles.AUDITOR, Roles.OPERATOR)),
    NOTICES("Notices", "/notifications/preferences", Set.of(Roles.NPO_OFFICER)),
    WEBHOOKS("Webhooks", "/notifications/webhooks", Set.of(Roles.NPO_OFFICER)),
    NPOS("NPOs", "/nominations/npos", Set.of(Roles.SECRETARIAT, Roles.AUDITOR)),
    IMPACT("Impact", "/certificates/impact", Set.of(Roles.SECRETARIAT, Roles.AUDITOR)),
    MEDICAL("Medical forms", "/nominations/medical-forms", Set.of(Roles.MEDICAL_CHECKER)),
    AUDIT("Acts on record", "/nominations/audit", Set.of(Roles.SECRETARIAT, Roles.AUDITOR)),
    OPERATIONS("Operations", "/notifications/operations", Set.of(Roles.OPERATOR));

    private final String label;
    private final String path;
    private final Set<String> roles;

    Place(String label, String path, Set<String> roles) {
        this.label = label;
        this.path = path;
        this.roles = roles;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    Set<String> roles() {
        return roles;
    }

    /// An enum's constants cannot name its own fields.
    private static final class Everybody {
        static final Set<String> ALL = Set.of(
                Roles.SECRETARIAT,
                Roles.SECRETARY_GENERAL,
                Roles.MEDICAL_CHECKER,
                Roles.NPO_OFFICER,
                Roles.HOST,
                Roles.AUDITOR,
                Roles.OPERATOR);
    }
}
