package org.convoke.selection.web.bench;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Terms;

/// What candidates can be sorted by.
enum Column {
    NAME("Name"),
    COUNTRY("Country"),
    RANK("NPO's order"),
    QUALIFICATION("Qualification"),
    YEARS("Relevant years"),
    SUBMITTED("Submitted"),
    ELIGIBILITY("Eligibility"),
    STANDING("Standing");

    private final String label;

    Column(String label) {
        this.label = label;
    }

    static Optional<Column> of(String sort) {
        return Stream.of(values())
                .filter(column -> Words.plain(column).equals(sort.replaceFirst("^-", "")))
                .findFirst();
    }

    String label() {
        return label;
    }

    Comparator<Candidate> order(Terms terms) {
        return switch (this) {
            case NAME -> comparing(candidate -> candidate.nominee().name());
            case COUNTRY ->
                comparing(candidate -> Wording.country(candidate.nominee().country()));
            case RANK -> comparing(candidate -> candidate.dossier().rank().orElse(Integer.MAX_VALUE));
            case QUALIFICATION ->
                comparing(candidate -> candidate.dossier().profile().education());
            case YEARS -> comparing(candidate -> candidate.dossier().profile().relevantYears());
            case SUBMITTED -> comparing(candidate -> candidate.dossier().submittedAt());
            case ELIGIBILITY ->
                comparing(candidate -> candidate.exclusions(terms).size());
            case STANDING -> comparing(Candidate::standing);
        };
    }
}
