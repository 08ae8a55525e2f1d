package org.convoke.webkit;

/// The realm roles as `@RolesAllowed` names them.
public final class Roles {
    public static final String SECRETARIAT = "secretariat-officer";
    /// Signs project notifications (R029).
    public static final String SECRETARY_GENERAL = "secretary-general";
    /// Reads medical declarations, each time with a reason; nobody else does.
    public static final String MEDICAL_CHECKER = "medical-checker";
    /// Directors, alternate directors, liaison and designated officers all have it.
    public static final String NPO_OFFICER = "npo-officer";
    /// The program of one NPO.
    public static final String NPO_SYSTEM = "npo-system";
    /// Somebody of a host country's NPO who looks after a project on the spot.
    public static final String HOST = "host-viewer";
    public static final String AUDITOR = "auditor";
    /// Keeps the platform running and looks at events that could not be processed.
    public static final String OPERATOR = "operator";

    private Roles() {}
}
