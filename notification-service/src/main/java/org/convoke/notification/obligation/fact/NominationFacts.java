package org.convoke.notification.obligation.fact;

import static org.convoke.notification.obligation.fact.Facts.Milestone.CANCELLED;
import static org.convoke.notification.obligation.fact.Facts.Milestone.POSTPONED;
import static org.convoke.notification.obligation.fact.Facts.Milestone.REPLACEMENT_ONLY;
import static org.convoke.notification.obligation.fact.Facts.Milestone.WINDOW_CLOSED;
import static org.convoke.notification.obligation.fact.Person.Mark.APPROVAL_AWAITED;
import static org.convoke.notification.obligation.fact.Person.Mark.APPROVED;
import static org.convoke.notification.obligation.fact.Person.Mark.COMPLETED;
import static org.convoke.notification.obligation.fact.Person.Mark.INCOMPLETE;
import static org.convoke.notification.obligation.fact.Person.Mark.LATE;
import static org.convoke.notification.obligation.fact.Person.Mark.NOMINATED;
import static org.convoke.notification.obligation.fact.Person.Mark.ORIGINALS_AWAITED;
import static org.convoke.notification.obligation.fact.Person.Mark.ORIGINALS_SETTLED;
import static org.convoke.notification.obligation.fact.Person.Mark.RECALLED;
import static org.convoke.notification.obligation.fact.Person.Mark.RESUBMITTED;
import static org.convoke.notification.obligation.fact.Person.Mark.RETURNED;

import java.time.LocalDate;
import java.util.UUID;
import org.convoke.contracts.NominationEvent;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.NominationEvent.ProjectPostponed;

/// What the nomination context adds.
record NominationFacts(Facts facts, LocalDate day) {

    Facts after(NominationEvent event) {
        return switch (event) {
            case ProjectNotified e -> facts.notice(e);
            case ProjectNotificationRevised e ->
                facts.notice(e.notice())
                        .set(WINDOW_CLOSED, !e.open(), day)
                        .set(REPLACEMENT_ONLY, e.replacementOnly(), day)
                        .without(POSTPONED);
            case ProjectPostponed _ -> facts.with(POSTPONED, day);
            case ProjectCancelled _ -> facts.with(CANCELLED, day);
            case NominationSubmitted e -> facts.person(e.nominee().nomination(), person -> submitted(person, e));
            case NominationReturned e -> facts.person(e.nomination(), person -> returned(person, e));
            case NominationRecalled e -> facts.about(e.nominee(), person -> person.with(RECALLED, day));
            case NominationCompleted e ->
                facts.person(
                        e.nomination(), person -> person.without(INCOMPLETE).with(COMPLETED, day));
            case NominationIncomplete e -> mark(e.nomination(), INCOMPLETE);
            case OriginalsAwaited e -> facts.person(e.nomination(), this::awaited);
            case OriginalsSettled e -> e.outstanding().isEmpty() ? mark(e.nomination(), ORIGINALS_SETTLED) : facts;
            case GovernmentApprovalConfirmed e -> mark(e.nomination(), APPROVED);
            case NominationWindowClosed _ -> facts.with(WINDOW_CLOSED, day);
            case NomineesRanked _, CountryDidNotNominate _, PersonalDataErased _ -> facts;
        };
    }

    private Person submitted(Person before, NominationSubmitted event) {
        var person = before.named(event.nominee()).with(NOMINATED, day);
        if (event.late()) {
            person = person.with(LATE, day);
        }
        if (event.provisional()) {
            person = person.with(APPROVAL_AWAITED, day);
        }
        if (event.resubmittedAt().isPresent()) {
            person = person.with(RESUBMITTED, day);
        }
        return event.missing().isEmpty() ? person.without(INCOMPLETE) : person.with(INCOMPLETE, day);
    }

    /// Of several, the last one counts.
    private Person awaited(Person person) {
        return person.without(ORIGINALS_SETTLED).with(ORIGINALS_AWAITED, day);
    }

    /// Without a day to answer by there is no dated duty.
    private static Person returned(Person person, NominationReturned event) {
        var before = person.without(RETURNED, RESUBMITTED);
        return event.answerBy().map(by -> before.with(RETURNED, by)).orElse(before);
    }

    private Facts mark(UUID nomination, Person.Mark mark) {
        return facts.person(nomination, person -> person.with(mark, day));
    }
}
