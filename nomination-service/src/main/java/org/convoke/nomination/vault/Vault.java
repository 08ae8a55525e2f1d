package org.convoke.nomination.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.UUID;

/// Seals and opens the personal content of one subject, and destroys what opens it. Always used within a transaction.
///
/// Sealed content opens only as what it was sealed as: for the same subject, field and version.
@ApplicationScoped
public class Vault {

    private final SubjectKeys keys;

    Vault(SubjectKeys keys) {
        this.keys = keys;
    }

    /// @param field what it is and in which version, as in `biodata|1`
    public byte[] seal(UUID subject, Purpose purpose, String field, byte[] content) {
        try {
            return keys.key(subject, purpose).encrypt(content, place(subject, field));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /// @throws Destroyed when the key is gone for good
    public byte[] open(UUID subject, Purpose purpose, String field, byte[] content) {
        try {
            var key = keys.existing(subject, purpose).orElseThrow(Destroyed::new);
            return key.decrypt(content, place(subject, field));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    /// Nothing that was sealed for it can be read ever again, not even from a copy of the rows.
    public void destroy(UUID subject, Purpose purpose) {
        try {
            keys.destroy(subject, purpose);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot destroy a key", e);
        }
    }

    private static byte[] place(UUID subject, String field) {
        return (subject + "|" + field).getBytes(StandardCharsets.UTF_8);
    }

    /// The content is there but nobody can read it any more.
    public static final class Destroyed extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Destroyed() {
            super("the key is destroyed");
        }
    }
}
