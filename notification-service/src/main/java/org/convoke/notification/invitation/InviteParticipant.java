package org.convoke.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.notification.KnownNominee;
import org.convoke.notification.Occasion;
import org.convoke.notification.Standing;
import org.convoke.notification.mail.MailSettings;
import org.convoke.notification.mail.Role;

/// Keeps a participant's calendar right with the letters that they get anyway: with the first after a seat was given,
/// moved or lost goes what the calendar has to know.
@ApplicationScoped
public class InviteParticipant {

    private final Invitations invitations;
    private final MailSettings settings;
    private final Clock clock;

    InviteParticipant(Invitations invitations, MailSettings settings, Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /// The iCalendar file that goes with the letter; empty where the calendar is right already.
    public Optional<String> with(Occasion occasion) {
        var recipient = occasion.notice().recipient();
        return recipient.role() == Role.CANDIDATE
                ? occasion.people().at(recipient.email()).flatMap(person -> told(occasion, person))
                : Optional.empty();
    }

    private Optional<String> told(Occasion occasion, KnownNominee person) {
        var days = days(occasion, person);
        return invitations
                .findByIdOptional(person.nomination())
                .map(known -> days.map(on -> moved(known, on)).orElseGet(() -> cancelled(known)))
                .orElseGet(() -> days.filter(on -> !isPast(on, occasion)).map(on -> invited(person, on)))
                .map(invitation -> new InvitationFile(invitation, occasion, settings.domain(), clock.instant()).text());
    }

    /// When the person has to be there; empty when they need not come, or nobody knows when.
    private static Optional<Days> days(Occasion occasion, KnownNominee person) {
        if (person.standing() != Standing.SELECTED || occasion.event() instanceof ProjectCancelled) {
            return Optional.empty();
        }
        if (occasion.event() instanceof ProjectPostponed postponed) {
            return postponed.startsOn().flatMap(from -> postponed.endsOn().map(to -> new Days(from, to)));
        }
        var notified = occasion.project().notified();
        return Optional.of(new Days(notified.startsOn(), notified.endsOn()));
    }

    private boolean isPast(Days days, Occasion occasion) {
        var zone = ZoneId.of(occasion.project().notified().zone());
        return days.to().isBefore(LocalDate.ofInstant(clock.instant(), zone));
    }

    private Invitation invited(KnownNominee person, Days days) {
        var invitation = new Invitation(person.nomination(), person.project(), days);
        invitations.persist(invitation);
        return invitation;
    }

    private static Optional<Invitation> moved(Invitation known, Days days) {
        if (known.days().equals(days)) {
            return Optional.empty();
        }
        known.move(days);
        return Optional.of(known);
    }

    private static Optional<Invitation> cancelled(Invitation known) {
        if (known.cancelled()) {
            return Optional.empty();
        }
        known.cancel();
        return Optional.of(known);
    }
}
