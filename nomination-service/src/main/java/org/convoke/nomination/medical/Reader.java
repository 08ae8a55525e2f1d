package org.convoke.nomination.medical;

import org.convoke.nomination.medical.MedicalRefused.ReasonMissing;
import org.convoke.webkit.Refusal;

/// Who wants to read medical content, and why.
public record Reader(String id, String name, String reason) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    /// @throws Refusal without a reason that deserves the name
    public Reader {
        if (reason == null || reason.strip().length() < SHORTEST || reason.length() > LONGEST) {
            throw Refusal.because(new ReasonMissing());
        }
    }
}
