package org.convoke.nomination.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// One key per person and purpose, wrapped, in a schema of its own; nothing else reads or writes that schema.
@ApplicationScoped
class SubjectKeys {

    private static final String FIND = "select wrapped from vault.subject_key where subject = ? and purpose = ?";
    private static final String ADD = """
            insert into vault.subject_key (subject, purpose, wrapped) values (?, ?, ?)
            on conflict do nothing""";
    private static final String DESTROY = "delete from vault.subject_key where subject = ? and purpose = ?";

    private final DataSource database;
    private final WrappingKey wrapping;

    SubjectKeys(DataSource database, WrappingKey wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /// Makes it on first use.
    Aead key(UUID subject, Purpose purpose) throws SQLException, GeneralSecurityException {
        try (var connection = database.getConnection()) {
            var known = find(connection, subject, purpose);
            if (known.isEmpty()) {
                add(connection, subject, purpose);
                known = find(connection, subject, purpose); // somebody else may have been faster
            }
            return unwrapped(known.orElseThrow(), subject, purpose);
        }
    }

    /// Empty once it is destroyed.
    Optional<Aead> existing(UUID subject, Purpose purpose) throws SQLException, GeneralSecurityException {
        try (var connection = database.getConnection()) {
            var known = find(connection, subject, purpose);
            return known.isEmpty() ? Optional.empty() : Optional.of(unwrapped(known.get(), subject, purpose));
        }
    }

    void destroy(UUID subject, Purpose purpose) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepared(connection, DESTROY, subject, purpose)) {
            statement.executeUpdate();
        }
    }

    private Optional<byte[]> find(Connection connection, UUID subject, Purpose purpose) throws SQLException {
        try (var query = prepared(connection, FIND, subject, purpose);
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    private void add(Connection connection, UUID subject, Purpose purpose)
            throws SQLException, GeneralSecurityException {
        var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        try (var statement = prepared(connection, ADD, subject, purpose)) {
            statement.setBytes(
                    3,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            key, wrapping.aead(), owner(subject, purpose), RegistryConfiguration.get()));
            statement.executeUpdate();
        }
    }

    private Aead unwrapped(byte[] wrapped, UUID subject, Purpose purpose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped, wrapping.aead(), owner(subject, purpose), RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static PreparedStatement prepared(Connection connection, String sql, UUID subject, Purpose purpose)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, subject);
        statement.setString(2, purpose.name());
        return statement;
    }

    /// A wrapped key opens for its own person and purpose only.
    private static byte[] owner(UUID subject, Purpose purpose) {
        return (subject + "|" + purpose).getBytes(StandardCharsets.US_ASCII);
    }
}
