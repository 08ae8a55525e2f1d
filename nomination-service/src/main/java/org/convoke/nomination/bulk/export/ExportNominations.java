package org.convoke.nomination.bulk.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.bulk.BulkSettings;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;

/// Writes a list of nominations while the database reads it out: rows pass through, none is kept.
@ApplicationScoped
public class ExportNominations {

    /// @param project empty for all projects
    /// @param country empty for all countries
    public record Scope(Optional<String> project, Optional<String> country) {}

    private final StatelessSession database;
    private final ObjectMapper json;
    private final BulkSettings settings;

    ExportNominations(StatelessSession database, ObjectMapper json, BulkSettings settings) {
        this.database = database;
        this.json = json;
        this.settings = settings;
    }

    /// What is written is the state of one moment, however long the reader takes.
    public void write(Scope scope, Format format, OutputStream out) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(settings.exportTimeout().toSeconds()))
                .run(() -> stream(scope, format, out));
    }

    private void stream(Scope scope, Format format, OutputStream out) {
        try (var rows = rows(scope);
                var sheet = format.sheet(out, "Nominations", Field.titles(), json)) {
            while (rows.next()) {
                var values = new ArrayList<Object>(Field.ALL.size());
                Field.ALL.forEach(field -> values.add(field.value().apply(rows.get())));
                sheet.row(values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScrollableResults<Nomination> rows(Scope scope) {
        var query = database.createQuery(
                "from Nomination where submittedAt is not null"
                        + scope.project().map(_ -> " and project = :project").orElse("")
                        + scope.country().map(_ -> " and country = :country").orElse("")
                        + " order by project, country, rank nulls last, submittedAt, id",
                Nomination.class);
        scope.project().ifPresent(project -> query.setParameter("project", project));
        scope.country().ifPresent(country -> query.setParameter("country", country));
        return query.setFetchSize(settings.exportFetch()).scroll(ScrollMode.FORWARD_ONLY);
    }
}
