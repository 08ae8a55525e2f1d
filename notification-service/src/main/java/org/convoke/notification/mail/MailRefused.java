package org.convoke.notification.mail;

import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why something cannot be done about a mail or an address.
public sealed interface MailRefused extends Refused {

    record NoSuchMail(UUID mail) implements MailRefused {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String detail() {
            return "There is no mail %s.".formatted(mail);
        }
    }

    record NotUnknown(UUID mail, MailState state) implements MailRefused {
        @Override
        public String detail() {
            return "Mail %s is %s: only of one that is UNKNOWN a person has to say what became of it."
                    .formatted(mail, state);
        }
    }

    record StillUnderWay(UUID mail, MailState state) implements MailRefused {
        @Override
        public String detail() {
            return "Mail %s is %s and may still arrive by itself; send it again when it has ended."
                    .formatted(mail, state);
        }
    }

    record AddressSuppressed(String reason) implements MailRefused {
        @Override
        public String detail() {
            return "Mail to this address comes back (%s). Lift that first, once the address works.".formatted(reason);
        }
    }

    record OthersHeld(int seen, int held) implements MailRefused {
        @Override
        public String detail() {
            return "You have seen %d mails, but %d are held now. Please look again.".formatted(seen, held);
        }
    }

    record NotSuppressed() implements MailRefused {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public String detail() {
            return "This address gets its mail.";
        }
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default String rule() {
        return "mail";
    }
}
