package org.convoke.nomination.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Warning;
import org.convoke.nomination.web.screen.Deadline;
import org.convoke.nomination.web.screen.State;

/// Everything about one nomination, in words. Medical content is none of it.
///
/// @param unendorsed whether the facts say something that nobody has endorsed
/// @param zone in which all times stand
/// @param submitted when it came first
public record NominationSheet(
        UUID id,
        String etag,
        String code,
        String title,
        String country,
        String name,
        State state,
        boolean late,
        boolean unendorsed,
        String place,
        String zone,
        Optional<String> submitted,
        Optional<String> certificate,
        Optional<Question> question,
        Deadline deadline,
        List<Facts.Fact> facts,
        Checklist checklist,
        List<Warning> warnings,
        List<Criterion> criteria,
        Papers papers,
        List<Version> history,
        Acts acts) {

    /// What the Secretariat asks.
    public record Question(String text, Optional<String> answerBy) {}

    /// @param shortcoming what is asked for and what the form says
    /// @param confirmed by whom and when
    public record Criterion(
            org.convoke.nomination.criteria.Criterion criterion,
            Optional<String> shortcoming,
            Optional<String> confirmed) {

        public String statement() {
            return criterion.statement();
        }
    }

    /// One act and what it changed.
    public record Version(int number, String act, String at, String by, Optional<String> remark, String changed) {}

    /// Criteria that the NPO can still confirm.
    public List<Criterion> unconfirmed() {
        return criteria.stream()
                .filter(criterion -> criterion.confirmed().isEmpty())
                .toList();
    }

    /// Of these the ones that the form falls short of.
    public List<Criterion> fallingShort() {
        return unconfirmed().stream()
                .filter(criterion -> criterion.shortcoming().isPresent())
                .toList();
    }
}
