package org.convoke.contracts;

import java.util.Optional;
import java.util.Set;

/// What the modality of a project switches on (domain 1.7): every figure of the notification that rules depend on.
///
/// @param minimumNominees requested per country (R044); 0 switches the warning off
/// @param rankRequired whether nominees come in order of preference (R045)
/// @param requiredDocuments what must accompany a nomination for it to be complete (R051)
/// @param lateNominationDays how long after the closing instant a nomination is still taken, flagged late (R065)
/// @param announceDaysBefore accepted people are told at least so many days before the start (R073, R074)
/// @param overbookingSeats funded seats beyond the overseas quota (R080, R081)
/// @param travel whether arrival, departure and insurance apply (R083 to R103)
/// @param attendanceGraceMinutes minutes a participant may miss of a session and still count as present (Q8)
/// @param progressReportMonths calendar months from the end to the request for a progress report (R125); empty: none
/// @param governmentApprovalDays days after the closing date by which an approval to follow is due (R066); empty: none
/// @param requiredAttachments what must be circulated with the notification (R030); empty: nothing
/// @param selection how the group is put together; empty: the officer decides without a proposal
/// @param offers how seats are offered and filled again; empty: a seat needs no answer and alternates move up at once
/// @param travelTerms insurance, per diem and costs; empty: nothing of the kind
/// @param unmetCriteria what an NPO that endorses in spite of an unmet criterion has to do (R042); empty: nothing
/// @param papers what participants hand in (R114, R123, R126); empty: only the progress report that is asked for
/// @param attendancePercent of a session's minutes that have to be attended, less the grace (R119, Q8); empty: all
public record Policy(
        int minimumNominees,
        boolean rankRequired,
        Set<DocumentKind> requiredDocuments,
        int lateNominationDays,
        int announceDaysBefore,
        int overbookingSeats,
        AlternateOrder alternateOrder,
        boolean travel,
        AttendanceUnit attendanceUnit,
        int attendanceGraceMinutes,
        Optional<Integer> progressReportMonths,
        Optional<Integer> governmentApprovalDays,
        Optional<Set<AttachmentKind>> requiredAttachments,
        Optional<SelectionPolicy> selection,
        Optional<OfferPolicy> offers,
        Optional<TravelTerms> travelTerms,
        Optional<UnmetCriteria> unmetCriteria,
        Optional<PaperPolicy> papers,
        Optional<Integer> attendancePercent) {

    /// A policy that settles nothing about papers and counts every minute.
    public Policy(
            int minimumNominees,
            boolean rankRequired,
            Set<DocumentKind> requiredDocuments,
            int lateNominationDays,
            int announceDaysBefore,
            int overbookingSeats,
            AlternateOrder alternateOrder,
            boolean travel,
            AttendanceUnit attendanceUnit,
            int attendanceGraceMinutes,
            Optional<Integer> progressReportMonths,
            Optional<Integer> governmentApprovalDays,
            Optional<Set<AttachmentKind>> requiredAttachments,
            Optional<SelectionPolicy> selection,
            Optional<OfferPolicy> offers,
            Optional<TravelTerms> travelTerms,
            Optional<UnmetCriteria> unmetCriteria) {
        this(
                minimumNominees,
                rankRequired,
                requiredDocuments,
                lateNominationDays,
                announceDaysBefore,
                overbookingSeats,
                alternateOrder,
                travel,
                attendanceUnit,
                attendanceGraceMinutes,
                progressReportMonths,
                governmentApprovalDays,
                requiredAttachments,
                selection,
                offers,
                travelTerms,
                unmetCriteria,
                Optional.empty(),
                Optional.empty());
    }

    /// A policy that asks for no attachments and settles no details of selection, offers and travel.
    public Policy(
            int minimumNominees,
            boolean rankRequired,
            Set<DocumentKind> requiredDocuments,
            int lateNominationDays,
            int announceDaysBefore,
            int overbookingSeats,
            AlternateOrder alternateOrder,
            boolean travel,
            AttendanceUnit attendanceUnit,
            int attendanceGraceMinutes,
            Optional<Integer> progressReportMonths,
            Optional<Integer> governmentApprovalDays) {
        this(
                minimumNominees,
                rankRequired,
                requiredDocuments,
                lateNominationDays,
                announceDaysBefore,
                overbookingSeats,
                alternateOrder,
                travel,
                attendanceUnit,
                attendanceGraceMinutes,
                progressReportMonths,
                governmentApprovalDays,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether an NPO confirms every criterion that the form of its nominee falls short of.
    public boolean wantsUnmetConfirmed() {
        return unmetCriteria.filter(UnmetCriteria.CONFIRM::equals).isPresent();
    }

    /// Documents D3, D4 and D6/D7; what they contain never travels in an event.
    public enum DocumentKind {
        BIODATA,
        PHOTO,
        MEDICAL_DECLARATION
    }

    /// Which alternate takes a vacated seat first (R078, Q6).
    public enum AlternateOrder {
        SAME_COUNTRY_FIRST,
        MERIT_ONLY
    }

    /// What full attendance is counted in (R118, R119).
    public enum AttendanceUnit {
        DAY,
        SESSION
    }

    /// Documents D2, D13, D14 and D15, circulated with a notification.
    public enum AttachmentKind {
        IMPLEMENTATION_PROCEDURES,
        GUIDE_FOR_PARTICIPANTS,
        AIR_TICKET_GUIDE,
        COUNTRY_PAPER_GUIDELINES,
        OTHER
    }

    /// Whether an NPO is warned of an unmet criterion, or has to confirm that the nominee meets it all the same.
    public enum UnmetCriteria {
        WARN,
        CONFIRM
    }
}
