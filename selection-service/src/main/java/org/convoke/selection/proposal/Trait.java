package org.convoke.selection.proposal;

import java.util.List;

/// What is compared between people: qualifications and work experience, nothing else (R070, Q10).
public enum Trait {
    /// Years in the position described (R035); more than thirty make no difference any more.
    RELEVANT_YEARS(30, 30, "relevant experience", List.of()),
    LEVEL(3, 30, "level", List.of("junior", "mid", "senior", "executive")),
    EDUCATION(
            3,
            15,
            "education",
            List.of("secondary education", "a first degree or its equivalent", "a master's degree", "a doctorate")),
    /// How the employer fits what the notification asks for (R033, R034).
    ORGANISATION_FIT(
            2, 15, "kind of organisation", List.of("not what was asked for", "to be judged", "what was asked for")),
    ENGLISH(2, 10, "English", List.of("basic", "intermediate", "proficient"));

    /// Marks from end to end of every trait: a multiple of each number of steps, so that distances stay whole.
    static final int RULER = 30;

    private final int highest;
    private final int usualWeight;
    private final String title;
    private final List<String> steps;

    Trait(int highest, int usualWeight, String title, List<String> steps) {
        this.highest = highest;
        this.usualWeight = usualWeight;
        this.title = title;
        this.steps = steps;
    }

    /// Steps count from 0 to here.
    public int highest() {
        return highest;
    }

    public int usualWeight() {
        return usualWeight;
    }

    int marksPerStep() {
        return RULER / highest;
    }

    public String title() {
        return title;
    }

    public String words(int step) {
        if (!steps.isEmpty()) {
            return steps.get(step);
        }
        return step == highest ? "%d years or more".formatted(step) : step == 1 ? "1 year" : step + " years";
    }
}
