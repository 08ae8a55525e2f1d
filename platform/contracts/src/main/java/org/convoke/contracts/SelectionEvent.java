package org.convoke.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
    record ParticipantWithdrawn(String project, Nominee nominee, WithdrawalReason reason, Instant withdrawnAt)
            implements SelectionEvent {}

    /// An alternate took the seat of someone who withdrew (R075, R076).
    record AlternatePromoted(String project, Nominee nominee, Nominee replaces, Optional<Stay> stay)
            implements SelectionEvent {}

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
