package org.convoke.notification;

import org.convoke.contracts.Nominee;
import org.convoke.contracts.Npo;
import org.convoke.contracts.Office;
import org.convoke.notification.mail.Role;

/// Somebody who is told, and in which role.
///
/// @param name as it stands after "Dear"
/// @param tells whether this NPO itself tells its candidate, to whom we have not written (Q5)
public record Recipient(Role role, String name, String email, boolean tells) {

    public Recipient(Role role, String name, String email) {
        this(role, name, email, false);
    }

    Recipient telling() {
        return new Recipient(role, name, email, true);
    }

    static Recipient candidate(Nominee nominee) {
        return new Recipient(Role.CANDIDATE, nominee.name(), nominee.email());
    }

    static Recipient candidate(String name, String email) {
        return new Recipient(Role.CANDIDATE, name, email);
    }

    static Recipient npo(Npo npo) {
        return new Recipient(Role.NPO, npo.name(), npo.email());
    }

    static Recipient host(Npo npo) {
        return new Recipient(Role.HOST, npo.name(), npo.email());
    }

    static Recipient secretariat(Office office) {
        return new Recipient(Role.SECRETARIAT, office.name(), office.email());
    }
}
