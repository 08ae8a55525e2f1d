package org.convoke.nomination.medical;

import java.util.Optional;

/// All that anybody but the medical checker learns (R039).
public enum MedicalStatus {
    MISSING,
    /// None of the listed conditions: the person's own word is enough (R059).
    SELF_DECLARED_OK,
    /// A condition was declared; the physician's side or its file is not there yet (R060).
    CERTIFICATE_REQUIRED,
    CERTIFIED_FIT,
    CERTIFIED_UNFIT;

    /// @param fit what the physician says; empty when the physician's side is not filled in
    static MedicalStatus of(boolean noCondition, Optional<Boolean> fit, boolean certificateOnFile) {
        if (noCondition) {
            return SELF_DECLARED_OK;
        }
        if (fit.isEmpty() || !certificateOnFile) {
            return CERTIFICATE_REQUIRED;
        }
        return fit.get() ? CERTIFIED_FIT : CERTIFIED_UNFIT;
    }

    /// Whether the nomination has the medical form that the notification asks for: complete, and the person fit.
    public boolean isSufficient() {
        return switch (this) {
            case SELF_DECLARED_OK, CERTIFIED_FIT -> true;
            case MISSING, CERTIFICATE_REQUIRED, CERTIFIED_UNFIT -> false;
        };
    }
}
