package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.criteria.Confirmation;
import org.convoke.nomination.criteria.Confirmations;
import org.convoke.nomination.criteria.Criterion;
import org.convoke.nomination.criteria.Shortcoming;
import org.convoke.nomination.web.screen.Words;

/// Puts what is asked of a nominee, and what the NPO has confirmed, into words (R040, R042).
@ApplicationScoped
class CriteriaOf {
    private final Confirmations confirmations;

    CriteriaOf(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /// What has to be confirmed before anybody endorses.
    List<Shortcoming> unconfirmed(Nomination nomination, Notice notice) {
        return nomination
                .form()
                .qualifications(notice.startsOn())
                .map(profile -> confirmations.wanted(nomination.id(), profile, notice))
                .orElse(List.of());
    }

    /// Those that the notification asks for.
    List<NominationSheet.Criterion> nomination(Nomination nomination, Notice notice) {
        var asked = Criterion.of(notice);
        var given = confirmations.of(nomination.id()).stream()
                .collect(Collectors.toMap(Confirmation::criterion, Function.identity()));
        return Arrays.stream(Criterion.values())
                .filter(criterion -> asked.contains(criterion) || given.containsKey(criterion))
                .map(criterion -> new NominationSheet.Criterion(
                        criterion,
                        shortcoming(criterion, nomination, notice),
                        Optional.ofNullable(given.get(criterion))
                                .map(said -> "%s, %s"
                                        .formatted(
                                                said.confirmedBy(), Words.moment(said.confirmedAt(), notice.zone())))))
                .toList();
    }

    private static Optional<String> shortcoming(Criterion criterion, Nomination nomination, Notice notice) {
        return nomination
                .form()
                .qualifications(notice.startsOn())
                .flatMap(profile -> Shortcoming.of(profile, notice.criteria()).stream()
                        .filter(unmet -> unmet.criterion() == criterion)
                        .map(Shortcoming::evidence)
                        .findFirst());
    }
}
