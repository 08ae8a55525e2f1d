package org.convoke.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the selection context tells: who takes part, who waits, who does not.
public sealed interface SelectionEvent extends ConvokeEvent {

    /// The person has a seat; told at the announcement, never before (R131).
    ///
    /// @param stay present when the project involves travel
    /// @param programme present when it is told together with the names (R024)
    record ParticipantSelected(String project, Nominee nominee, Optional<Stay> stay, Optional<Programme> programme)
            implements SelectionEvent {

        public ParticipantSelected(String project, Nominee nominee, Optional<Stay> stay) {
            this(project, nominee, stay, Optional.empty());
        }
    }

    /// The person waits at this place of their pool's list, 1 is next (R135).
    record AlternateListed(String project, Nominee nominee, int position) implements SelectionEvent {}

    /// The person has no seat; this says nothing about their competence (R071).
    record CandidateNotSelected(String project, Nominee nominee) implements SelectionEvent {}

    /// All decisions of the round are known now (R073, R074); follows the events of each person.
    ///
    /// @param programme present when it is told together with the names (R024)
    record SelectionAnnounced(
            String project,
            LocalDate announcedOn,
            int overseas,
            int local,
            int alternates,
            Optional<Programme> programme)
            implements SelectionEvent {

        public SelectionAnnounced(String project, LocalDate announcedOn, int overseas, int local, int alternates) {
            this(project, announcedOn, overseas, local, alternates, Optional.empty());
        }
    }

    /// A selected person will not attend; the NPO has confirmed it (R111).
    ///
    /// @param reportedAt when the person told the NPO, as far as that is on record
    record ParticipantWithdrawn(
            String project, Nominee nominee, WithdrawalReason reason, Instant withdrawnAt, Optional<Instant> reportedAt)
            implements SelectionEvent {

        /// Nothing is on record of how the NPO heard of it.
        public ParticipantWithdrawn(String project, Nominee nominee, WithdrawalReason reason, Instant withdrawnAt) {
            this(project, nominee, reason, withdrawnAt, Optional.empty());
        }

        public ParticipantWithdrawn reported(Optional<Instant> at) {
            return new ParticipantWithdrawn(project, nominee, reason, withdrawnAt, at);
        }
    }

    /// An alternate took the seat of someone who withdrew (R075, R076).
    record AlternatePromoted(String project, Nominee nominee, Nominee replaces, Optional<Stay> stay)
            implements SelectionEvent {}

    /// A seat waits for an answer (Q9); follows `ParticipantSelected` or `AlternatePromoted` where the policy asks for
    /// one.
    ///
    /// @param offer with `issue` it names the personal link, whose secret is in no event
    /// @param answerBy the last instant for the answer
    record SeatOffered(String project, Nominee nominee, UUID offer, int issue, Instant answerBy)
            implements SelectionEvent {}

    /// The person gets another personal link; those of earlier issues lead nowhere from now on.
    record PersonalLinkRenewed(String project, Nominee nominee, UUID offer, int issue) implements SelectionEvent {}

    /// The person takes the seat and has made the declarations that go with it (R104 to R108).
    record OfferAccepted(String project, Nominee nominee, Voice by, Instant acceptedAt) implements SelectionEvent {}

    /// The person does not take the seat (R076).
    record OfferDeclined(String project, Nominee nominee, Voice by, WithdrawalReason reason, Instant declinedAt)
            implements SelectionEvent {}

    /// Nobody answered in time (R076).
    record OfferExpired(String project, Nominee nominee, Instant expiredAt) implements SelectionEvent {}

    /// A participant has told the NPO of being unable to attend; the NPO is to pass it on at once (R109 to R111).
    record WithdrawalReported(String project, Nominee nominee, WithdrawalReason reason, Instant reportedAt)
            implements SelectionEvent {}

    /// A seat is free again, for whatever cause; the person does not take part any more (R112).
    record SeatVacated(String project, Nominee nominee, Cause cause, Instant vacatedAt) implements SelectionEvent {

        public enum Cause {
            WITHDRAWN,
            DECLINED,
            EXPIRED,
            /// Failed to qualify after all (R075).
            DISQUALIFIED,
            /// Was not there on the first day (R113).
            NO_SHOW
        }
    }

    /// An alternate is proposed for a vacated seat; nothing changes before an officer agrees (R069).
    record AlternatePromotionProposed(String project, Nominee nominee, Nominee replaces, Instant proposedAt)
            implements SelectionEvent {}

    /// A vacated seat went to somebody who had been selected beyond the quota, so no alternate moves up (R081).
    record OverbookingUsed(String project, Nominee nominee, Nominee replaces) implements SelectionEvent {}

    /// An alternate is proposed for a seat that the announcement gave to nobody; nothing changes before an officer
    /// agrees
    /// (R069, R077).
    ///
    /// @param absent countries that put nobody forward or have nobody left: the seat may go to another one (R082)
    record SeatReallocationProposed(String project, Nominee nominee, Set<String> absent, Instant proposedAt)
            implements SelectionEvent {}

    /// An alternate has a seat that nobody had before, because countries put nobody forward (R077, R082).
    ///
    /// @param stay present when the project involves travel
    record SeatReallocated(String project, Nominee nominee, Optional<Stay> stay) implements SelectionEvent {}

    /// The project has started, and the person waits for a seat no longer.
    record AlternateReleased(String project, Nominee nominee, Instant releasedAt) implements SelectionEvent {}

    /// Who spoke for the person.
    enum Voice {
        PERSON,
        NPO,
        SECRETARIAT
    }

    /// Why somebody withdrew (R110); the words of the person stay in the selection context.
    enum WithdrawalReason {
        HEALTH,
        WORK,
        FAMILY,
        VISA,
        GOVERNMENT_APPROVAL,
        OTHER
    }
}
