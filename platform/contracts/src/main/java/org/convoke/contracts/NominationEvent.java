package org.convoke.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the nomination context tells: projects are notified, people are put forward.
public sealed interface NominationEvent extends ConvokeEvent {

    /// A project notification was published to the participating countries (R129).
    ///
    /// @param closesAt the last instant a nomination is in time (R014, Q1)
    /// @param zone of the closing date and of the project's days, as in `Asia/Tokyo`
    /// @param npos the participating and the hosting NPOs
    /// @param guide where the Guide for Participants is, with all other conditions (R032)
    record ProjectNotified(
            String project,
            Optional<String> reference,
            String title,
            LocalDate issuedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            Optional<String> venue,
            Set<String> hostCountries,
            String modality,
            List<String> implementingOrganisations,
            List<Npo> npos,
            int overseasSeats,
            int localSeats,
            Instant closesAt,
            String zone,
            Office office,
            Criteria criteria,
            Policy policy,
            List<Session> sessions,
            Optional<String> guide)
            implements NominationEvent {

        /// One that leads to no guide.
        public ProjectNotified(
                String project,
                Optional<String> reference,
                String title,
                LocalDate issuedOn,
                LocalDate startsOn,
                LocalDate endsOn,
                Optional<String> venue,
                Set<String> hostCountries,
                String modality,
                List<String> implementingOrganisations,
                List<Npo> npos,
                int overseasSeats,
                int localSeats,
                Instant closesAt,
                String zone,
                Office office,
                Criteria criteria,
                Policy policy,
                List<Session> sessions) {
            this(
                    project,
                    reference,
                    title,
                    issuedOn,
                    startsOn,
                    endsOn,
                    venue,
                    hostCountries,
                    modality,
                    implementingOrganisations,
                    npos,
                    overseasSeats,
                    localSeats,
                    closesAt,
                    zone,
                    office,
                    criteria,
                    policy,
                    sessions,
                    Optional.empty());
        }
    }

    /// A published notification was replaced by a new revision; nominations stay as they are (Q14).
    ///
    /// @param notice everything that is notified now
    /// @param revision 1 is the first after the notification itself
    /// @param reason as the Secretariat gives it to all concerned
    /// @param reconfirm countries that have nominated and are asked whether that holds on the new dates
    /// @param open whether nominations are taken now, also when the window had closed before
    /// @param replacementOnly only in place of nominations that were recalled or withdrawn
    /// @param dropped NPOs that took part before and do not any more (R010); empty: none
    record ProjectNotificationRevised(
            String project,
            ProjectNotified notice,
            int revision,
            String reason,
            List<Change> changes,
            Set<String> reconfirm,
            boolean open,
            boolean replacementOnly,
            Optional<List<Npo>> dropped)
            implements NominationEvent {}

    /// What a revision changed in one clause.
    ///
    /// @param field within the clause, as in `closesOn` or the id of a session
    /// @param before empty when it is new, or a text too long to be compared here
    /// @param after empty when it was taken out, or a text too long to be compared here
    record Change(String clause, String field, Optional<String> before, Optional<String> after) {}

    /// The project will not take place on the notified dates; a revision takes it up again.
    ///
    /// @param reason as the Secretariat gives it to all concerned
    /// @param startsOn new dates, as far as they are known already
    record ProjectPostponed(
            String project,
            String reason,
            Instant postponedAt,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> endsOn)
            implements NominationEvent {}

    /// The project will not take place.
    ///
    /// @param reason as the Secretariat gives it to all concerned
    record ProjectCancelled(String project, String reason, Instant cancelledAt) implements NominationEvent {}

    /// An NPO put a candidate forward with an endorsement (R047).
    ///
    /// @param rank the NPO's order of preference, 1 is first (R045)
    /// @param late received after the closing instant (R065)
    /// @param missing required documents that did not come along (R052)
    /// @param provisional government approval is to follow (R066)
    /// @param resubmittedAt when a nomination that was submitted before came again, corrected (R068)
    record NominationSubmitted(
            String project,
            Nominee nominee,
            Profile profile,
            Optional<Integer> rank,
            Instant submittedAt,
            boolean late,
            Set<Policy.DocumentKind> missing,
            boolean provisional,
            Optional<Instant> resubmittedAt)
            implements NominationEvent {}

    /// The Secretariat asks the NPO for a clarification; until the NPO submits again nobody can be selected. What is
    /// asked stays in the nomination context.
    ///
    /// @param answerBy the last day on which the answer leaves a nomination in time, in the project's zone
    record NominationReturned(String project, UUID nomination, Instant returnedAt, Optional<LocalDate> answerBy)
            implements NominationEvent {}

    /// The NPO takes its nomination back; its reason stays in the nomination context (R068).
    record NominationRecalled(String project, Nominee nominee, Instant recalledAt) implements NominationEvent {}

    /// The NPO's present order of preference (R045).
    ///
    /// @param ranks best first; nominees who are not named have no rank
    record NomineesRanked(String project, String country, List<Rank> ranks, Instant rankedAt)
            implements NominationEvent {}

    /// A place in an NPO's order of preference; 1 is first.
    record Rank(UUID nomination, int rank) {}

    /// The last missing document of a nomination arrived.
    record NominationCompleted(String project, UUID nomination) implements NominationEvent {}

    /// A document that was there is taken back or of no use; the nomination is incomplete until it comes (R052).
    record NominationIncomplete(String project, UUID nomination, Set<Policy.DocumentKind> missing)
            implements NominationEvent {}

    /// A document was faxed or is on its way by post: its originals are awaited (R062).
    ///
    /// @param nomination perhaps one that is not submitted yet
    record OriginalsAwaited(
            String project, UUID nomination, String country, Policy.DocumentKind document, Instant awaitedAt)
            implements NominationEvent {}

    /// Originals have come, or none are needed as the document came electronically (R061).
    ///
    /// @param outstanding documents of the nomination whose originals are still awaited
    record OriginalsSettled(
            String project,
            UUID nomination,
            String country,
            Policy.DocumentKind document,
            Set<Policy.DocumentKind> outstanding,
            Instant settledAt)
            implements NominationEvent {}

    /// The approval announced with a provisional nomination arrived (R066).
    record GovernmentApprovalConfirmed(String project, UUID nomination) implements NominationEvent {}

    /// The closing instant has passed (R014).
    ///
    /// @param belowMinimum countries with fewer nominees than requested, silent ones included (R044, R137)
    record NominationWindowClosed(String project, Instant closedAt, int nominations, Set<String> belowMinimum)
            implements NominationEvent {}

    /// An invited country had put nobody forward when the window closed (R044, R077); follows its closing.
    record CountryDidNotNominate(String project, String country, Instant closedAt) implements NominationEvent {}
    /// Personal data of a project's nominees was destroyed for good, as their time was over.
    ///
    /// @param persons how many it was about
    record PersonalDataErased(String project, Data data, Instant erasedAt, int persons) implements NominationEvent {

        public enum Data {
            MEDICAL
        }
    }
}
