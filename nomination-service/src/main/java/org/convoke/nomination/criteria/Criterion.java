package org.convoke.nomination.criteria;

import java.util.EnumSet;
import java.util.Set;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.call.Notice;

/// What an NPO confirms of a nominee, one by one (R042).
public enum Criterion {
    POSITION("R033", "The present position and organisation are among those the project is for."),
    EXPERIENCE("R035", "The person has the years of experience in that position."),
    DEGREE("R036", "The person has a university degree or its equivalent."),
    ENGLISH("R037", "The person is proficient in spoken and written English."),
    FITNESS("R040", "We have thought of the strain of an intensive project and see no reason to fear for the person.");

    private final String rule;
    private final String statement;

    Criterion(String rule, String statement) {
        this.rule = rule;
        this.statement = statement;
    }

    public String rule() {
        return rule;
    }

    public String statement() {
        return statement;
    }

    /// Those that the notification asks for.
    public static Set<Criterion> of(Notice notice) {
        var asked = EnumSet.of(POSITION);
        var criteria = notice.criteria();
        criteria.minimumRelevantYears().ifPresent(_ -> asked.add(EXPERIENCE));
        if (criteria.degreeRequired()) {
            asked.add(DEGREE);
        }
        if (criteria.englishRequired()) {
            asked.add(ENGLISH);
        }
        if (notice.policy().requiredDocuments().contains(DocumentKind.MEDICAL_DECLARATION)) {
            asked.add(FITNESS);
        }
        return asked;
    }
}
