package org.convoke.nomination.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.nomination.CandidateForm;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;

/// What a nomination says about the person, line by line; what is not known has no line.
public final class Facts {

    public record Fact(String label, String value) {}

    private Facts() {}

    /// @param written what the NPO writes, endorsed or not; otherwise what counts
    static List<Fact> of(Nomination nomination, boolean written) {
        return written || nomination.candidate() == null
                ? of(nomination.form().candidate())
                : of(CandidateForm.of(nomination.candidate()));
    }

    private static List<Fact> of(CandidateForm form) {
        return Stream.of(
                        fact("Given name", form.givenName()),
                        fact("Family name", form.familyName()),
                        fact("Name on the certificate", form.certificateName()),
                        fact("E-mail", form.email()),
                        fact("Phone", form.phone()),
                        fact("Date of birth", form.dateOfBirth().map(Wording::date)),
                        fact("Organisation", form.organisation()),
                        fact("Kind of organisation", form.organisationType().map(Words::of)),
                        fact("Position", form.position()),
                        fact("Level", form.level().map(Words::of)),
                        fact("Years of relevant experience", form.relevantYears()),
                        fact("Highest education", form.education().map(Words::of)),
                        fact("English", form.english().map(Words::of)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(String label, Optional<?> value) {
        return value.map(known -> new Fact(label, known.toString()));
    }
}
