package org.convoke.contracts;

import java.util.Optional;

/// How seats are offered and filled again (R075 to R082, R104 to R113, Q9). All days are calendar days of the project's
/// zone.
///
/// @param answerDays days in which a selected person answers
/// @param alternateAnswerDays days in which a promoted alternate answers
/// @param visaDays days that a person who needs a visa must have before the start
/// @param ticketDays days that everybody who travels must have before the start
/// @param cutOffDays days before the start from which on nobody is promoted any more
/// @param promotion whether an alternate moves up by itself or when an officer agrees (R069)
/// @param acknowledgeGuide whether a seat is accepted only by somebody who has read the Guide for Participants (R032);
/// empty: it is not asked
public record OfferPolicy(
        int answerDays,
        int alternateAnswerDays,
        int visaDays,
        int ticketDays,
        int cutOffDays,
        Promotion promotion,
        Optional<Boolean> acknowledgeGuide) {

    /// A policy that does not ask for the guide.
    public OfferPolicy(
            int answerDays,
            int alternateAnswerDays,
            int visaDays,
            int ticketDays,
            int cutOffDays,
            Promotion promotion) {
        this(answerDays, alternateAnswerDays, visaDays, ticketDays, cutOffDays, promotion, Optional.empty());
    }

    public enum Promotion {
        AUTOMATIC,
        CONFIRMED
    }
}
