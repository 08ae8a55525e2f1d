package org.convoke.nomination.web.screen;

import org.convoke.nomination.Candidate;
import org.convoke.nomination.CandidateForm;
import org.convoke.nomination.Nomination;

/// What a nominee is called: as endorsed, or as far as a draft says.
public final class Names {
    private Names() {}

    public static String of(Nomination nomination) {
        Candidate endorsed = nomination.candidate();
        return endorsed == null ? of(nomination.form().candidate()) : endorsed.name();
    }

    private static String of(CandidateForm form) {
        var name = (form.givenName().orElse("") + " " + form.familyName().orElse("")).strip();
        return name.isEmpty() ? "Somebody without a name yet" : name;
    }
}
