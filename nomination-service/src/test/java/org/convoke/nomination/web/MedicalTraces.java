package org.convoke.nomination.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.convoke.nomination.vault.Purpose;
import org.convoke.nomination.vault.Vault;

/// Looks where medical content must not be, and at what is left of it.
@ApplicationScoped
public class MedicalTraces {

    private final DataSource database;
    private final Vault vault;

    MedicalTraces(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /// Every table of the service, each row as text, sealed columns included.
    List<String> rowsWith(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_SCHEM") + "." + tables.getString("TABLE_NAME");
                var sql = "select count(*) from %s t where t::text like ?".formatted(table);
                try (var query = connection.prepareStatement(sql)) {
                    query.setString(1, "%" + word + "%");
                    try (var row = query.executeQuery()) {
                        row.next();
                        if (row.getLong(1) > 0) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    byte[] declaration(String nomination) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select sealed from medical_declaration where nomination = ?")) {
            query.setObject(1, UUID.fromString(nomination));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /// As from an old backup of this one table.
    void restore(String nomination, byte[] sealed) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into medical_declaration (nomination, form_version, sealed, status, declared_by,
                          declared_at, version)
                        values (?, '1', ?, 'CERTIFICATE_REQUIRED', 'somebody', now(), 0)""")) {
            insert.setObject(1, UUID.fromString(nomination));
            insert.setBytes(2, sealed);
            insert.executeUpdate();
        }
    }

    Optional<byte[]> openedFrom(UUID nomination, byte[] sealed) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew()
                    .call(() -> vault.open(nomination, Purpose.MEDICAL, "medical|1", sealed)));
        } catch (Vault.Destroyed _) {
            return Optional.empty();
        }
    }

    /// Everything that is logged while it is open.
    static final class Log extends Handler implements AutoCloseable {

        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        Log() {
            Logger.getLogger("").addHandler(this);
        }

        List<String> lines() {
            return List.copyOf(lines);
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
