package org.convoke.selection.proposal;

import java.util.List;

/// What is compared between people: qualifications and work experience, nothing else (R070, Q10).
public enum Trait {
    /// Years in the position described (R035), up to the project's cap.
    RELEVANT_YEARS("relevant experience", List.of()),
    LEVEL("level", List.of("junior", "mid", "senior", "executive")),
    EDUCATION(
            "education",
            List.of("secondary education", "a first degree or its equivalent", "a master's degree", "a doctorate")),
    /// How near the employer is to public administration, the sector of the notifications (R033, R034, ADR 101).
    ORGANISATION_FIT(
            "sector",
            List.of(
                    "the private sector",
                    "academia, an NGO or another body",
                    "a public enterprise or organisation",
                    "government")),
    ENGLISH("English", List.of("basic", "intermediate", "proficient"));

    private final String title;
    private final List<String> steps;

    Trait(String title, List<String> steps) {
        this.title = title;
        this.steps = steps;
    }

    /// Steps count from 0 to here.
    ///
    /// @param yearsCap of the project
    int highest(int yearsCap) {
        return steps.isEmpty() ? yearsCap : steps.size() - 1;
    }

    public String title() {
        return title;
    }

    public String words(int step) {
        if (!steps.isEmpty()) {
            return steps.get(step);
        }
        return step == 1 ? "1 year" : step + " years";
    }
}
