package org.convoke.nomination.duplicate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.convoke.nomination.PersonKeys;

/// Why two nominations look like one person, and how sure that is.
///
/// @param names how alike the names are, from 0 to 1, however they are written
public record Likeness(Set<Reason> reasons, double names) {

    public enum Reason {
        SAME_NAME_AND_BIRTH_DATE,
        SIMILAR_NAME_AND_BIRTH_DATE,
        SAME_EMAIL,
        SAME_PHONE
    }

    public enum Certainty {
        HIGH,
        MEDIUM,
        LOW
    }

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /// @param threshold from which on two names are similar
    static Optional<Likeness> of(PersonKeys ours, PersonKeys theirs, double threshold) {
        var names = SIMILARITY.apply(ours.name(), theirs.name());
        var reasons = EnumSet.noneOf(Reason.class);
        if (ours.person().equals(theirs.person())) {
            reasons.add(Reason.SAME_NAME_AND_BIRTH_DATE);
        } else if (names >= threshold && ours.birthDate().equals(theirs.birthDate())) {
            reasons.add(Reason.SIMILAR_NAME_AND_BIRTH_DATE);
        }
        if (ours.email().equals(theirs.email())) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if (ours.phone() != null && ours.phone().equals(theirs.phone())) {
            reasons.add(Reason.SAME_PHONE);
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Likeness(reasons, names));
    }

    /// A mailbox or a telephone alone may be an office's.
    public Certainty certainty() {
        if (reasons.contains(Reason.SAME_NAME_AND_BIRTH_DATE)) {
            return Certainty.HIGH;
        }
        if (reasons.contains(Reason.SIMILAR_NAME_AND_BIRTH_DATE)) {
            return reasons.size() > 1 ? Certainty.HIGH : Certainty.MEDIUM;
        }
        return reasons.contains(Reason.SAME_EMAIL) ? Certainty.MEDIUM : Certainty.LOW;
    }
}
