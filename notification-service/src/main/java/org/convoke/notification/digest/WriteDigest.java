package org.convoke.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.convoke.notification.mail.CollectedMails;
import org.convoke.notification.mail.Mail;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.Rhythm;

/// Tells in one mail what was collected for a recipient, in the transaction that takes it from what waits. Instances
/// that ask at the same time get different recipients; a second run finds nothing.
@ApplicationScoped
public class WriteDigest {

    private static final String UNWANTED = "was collected for a digest when optional notices came to be unwanted";

    private final WaitingDigests waiting;
    private final CollectedMails collected;
    private final Preferences preferences;
    private final DigestLetter letters;
    private final DigestSettings settings;
    private final Clock clock;

    WriteDigest(
            WaitingDigests waiting,
            CollectedMails collected,
            Preferences preferences,
            DigestLetter letters,
            DigestSettings settings,
            Clock clock) {
        this.waiting = waiting;
        this.collected = collected;
        this.preferences = preferences;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return false when nothing is due
    /// @throws NotWritten when nothing was done about it after all
    @Transactional
    public boolean writeNext() {
        var due = waiting.next(clock.instant());
        due.ifPresent(this::attempt);
        return due.isPresent();
    }

    /// One that fails is left alone for a while, so that it stops no other.
    @Transactional
    public void putOff(String recipient) {
        var later = clock.instant().plus(settings.pause());
        waiting.findByIdOptional(recipient).ifPresent(it -> it.move(later));
    }

    private void attempt(WaitingDigest due) {
        try {
            var notices = collected.of(due.recipient(), settings.most());
            write(due, notices);
            if (notices.size() < settings.most()) {
                waiting.delete(due);
            }
            waiting.flush();
        } catch (RuntimeException e) {
            throw new NotWritten(due.recipient(), e);
        }
    }

    private void write(WaitingDigest due, List<Mail> notices) {
        var wishes = preferences.of(due.subject());
        if (wishes.rhythm() == Rhythm.NEVER) {
            collected.drop(notices, UNWANTED);
        } else if (!notices.isEmpty()) {
            var zone = wishes.zone().orElse(due.zone());
            var order = DigestLetter.order(notices);
            collected.tell(notices, order, letters.write(notices, wishes.language(), zone));
        }
    }
}
