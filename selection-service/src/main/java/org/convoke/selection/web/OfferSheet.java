package org.convoke.selection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.Stay;
import org.convoke.selection.Terms;
import org.convoke.selection.offer.Declaration;
import org.convoke.selection.offer.OfferStatus;

/// What the person reads who follows a personal link.
///
/// @param open whether anything can be done now
public record OfferSheet(
        String project,
        Terms terms,
        String name,
        Optional<Stay> stay,
        OfferStatus status,
        Instant answerBy,
        Set<Declaration> required,
        boolean open) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm '(UTC'xxx')'", Locale.ENGLISH);

    public boolean asksForGuide() {
        return required.contains(Declaration.GUIDE_READ);
    }

    public boolean answerable() {
        return open && status == OfferStatus.OFFERED;
    }

    public boolean withdrawable() {
        return open && status == OfferStatus.ACCEPTED;
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String deadline() {
        return MOMENT.format(answerBy.atZone(terms.zone()));
    }

    /// Where things stand, in words.
    public String standing() {
        return switch (status) {
            case OFFERED -> open ? "A seat is offered to you." : "A seat was offered to you.";
            case ACCEPTED -> "You have accepted the seat.";
            case DECLINED -> "You have declined the seat.";
            case EXPIRED -> "There was no answer in time, so the seat has gone to somebody else.";
            case WITHDRAWAL_REPORTED -> "You have told your National Productivity Organization that you cannot attend.";
            case WITHDRAWN -> "You have withdrawn.";
            case NO_SHOW -> "You were not there on the first day.";
            case DISQUALIFIED -> "The seat has been taken back.";
        };
    }

    public List<Choice> reasons() {
        return Stream.of(WithdrawalReason.values()).map(Choice::of).toList();
    }

    public record Choice(String value, String label) {

        static Choice of(WithdrawalReason reason) {
            var label = switch (reason) {
                case HEALTH -> "Health";
                case WORK -> "Duties at work";
                case FAMILY -> "Family";
                case VISA -> "Visa";
                case GOVERNMENT_APPROVAL -> "No approval of the government";
                case OTHER -> "Another reason";
            };
            return new Choice(reason.name(), label);
        }
    }
}
