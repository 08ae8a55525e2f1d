package org.convoke.nomination.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.convoke.nomination.call.CallRefused.Contradiction;
import org.convoke.nomination.call.Modalities;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.npo.Npos;
import org.convoke.webkit.Refusal;

/// Makes a notice out of what the Secretariat sends, with the rules of its modality (R008).
@ApplicationScoped
class Drafting {

    private final Modalities modalities;
    private final Npos npos;

    Drafting(Modalities modalities, Npos npos) {
        this.modalities = modalities;
        this.npos = npos;
    }

    Notice notice(ProjectDraft draft) {
        var policy = modalities.policy(draft.modality(), draft.policy().orElse(Map.of()));
        return draft.notice(policy, npos.countries());
    }

    /// @param code that the address names
    Notice notice(String code, ProjectDraft draft) {
        if (!draft.code().equals(code)) {
            throw Refusal.because(new Contradiction("code", "R001", "code: a project keeps its code."));
        }
        return notice(draft);
    }
}
