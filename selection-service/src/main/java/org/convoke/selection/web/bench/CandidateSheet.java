package org.convoke.selection.web.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Terms;
import org.convoke.selection.eligibility.Finding;
import org.convoke.selection.eligibility.Ruling;

/// Everything that a decision about one candidate may look at.
///
/// @param hindrances why this person cannot be chosen as things stand
/// @param history all rulings, the first one first
public record CandidateSheet(
        UUID nomination,
        String name,
        List<Fact> facts,
        List<Verdict> verdicts,
        List<String> hindrances,
        List<String> history,
        Optional<String> admission) {

    public record Fact(String name, String value) {}

    /// A criterion with its evidence, and the rulings that it admits now.
    public record Verdict(
            String criterion,
            String label,
            String rule,
            String verdict,
            String tone,
            String evidence,
            Optional<String> reason,
            List<Effect> admitted) {}

    public record Effect(String value, String label) {}

    static CandidateSheet of(Candidate candidate, Terms terms) {
        return new CandidateSheet(
                candidate.nomination(),
                candidate.nominee().name(),
                facts(candidate, terms),
                candidate.assessment(terms).findings().stream()
                        .map(finding -> verdict(candidate, finding, terms))
                        .toList(),
                CandidateRow.of(candidate, terms, Optional.empty()).hindrances(),
                candidate.rulings().stream().map(ruling -> said(ruling, terms)).toList(),
                candidate.admission());
    }

    private static List<Fact> facts(Candidate candidate, Terms terms) {
        var dossier = candidate.dossier();
        var profile = dossier.profile();
        return List.of(
                new Fact("Country", Wording.country(candidate.nominee().country())),
                new Fact("Seats", Words.of(candidate.pool())),
                new Fact("Standing", CandidateRow.standing(candidate)),
                new Fact(
                        "NPO's order of preference",
                        dossier.rank().map(String::valueOf).orElse("none")),
                new Fact("Submitted", Words.moment(dossier.submittedAt(), terms.zone())),
                new Fact("Works for", Words.plain(profile.organisationType())),
                new Fact("Level", Words.plain(profile.level())),
                new Fact("Relevant years", String.valueOf(profile.relevantYears())),
                new Fact("Highest qualification", Words.plain(profile.education())),
                new Fact("English", Words.plain(profile.english())));
    }

    private static Verdict verdict(Candidate candidate, Finding finding, Terms terms) {
        return new Verdict(
                finding.criterion().name(),
                Wording.label(finding.criterion().name()),
                finding.rule(),
                Words.of(finding.verdict()),
                Words.tone(finding.verdict()),
                finding.evidence(),
                finding.ruling().map(ruling -> said(ruling, terms)),
                admitted(candidate, finding, terms));
    }

    private static List<Effect> admitted(Candidate candidate, Finding finding, Terms terms) {
        var plain = candidate.dossier().assess(terms);
        return Stream.of(Ruling.Effect.values())
                .filter(effect -> plain.admits(finding.criterion(), effect, candidate.rulings()))
                .map(effect -> new Effect(effect.name(), Wording.label(effect.name())))
                .toList();
    }

    private static String said(Ruling ruling, Terms terms) {
        return "%s: %s, found by %s on %s: %s"
                .formatted(
                        Wording.label(ruling.criterion().name()),
                        Words.plain(ruling.outcome()),
                        ruling.by().name(),
                        Words.moment(ruling.at(), terms.zone()),
                        ruling.reason());
    }
}
