package org.convoke.nomination.portfolio;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.bulk.BulkSettings;
import org.convoke.nomination.bulk.export.Format;
import org.convoke.nomination.portfolio.Portfolio.Filter;
import org.hibernate.ScrollMode;
import org.hibernate.StatelessSession;

/// Writes the portfolio while the database reads it out.
@ApplicationScoped
public class ExportPortfolio {

    private static final List<String> TITLES = List.of(
            "code",
            "title",
            "modality",
            "startsOn",
            "endsOn",
            "hosts",
            "status",
            "seats",
            "nominated",
            "complete",
            "selected",
            "accepted",
            "attended",
            "certified");

    private final StatelessSession database;
    private final ObjectMapper json;
    private final BulkSettings settings;

    ExportPortfolio(StatelessSession database, ObjectMapper json, BulkSettings settings) {
        this.database = database;
        this.json = json;
        this.settings = settings;
    }

    /// What is written is the state of one moment, however long the reader takes.
    public void write(Filter filter, Format format, OutputStream out) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(settings.exportTimeout().toSeconds()))
                .run(() -> stream(filter, format, out));
    }

    private void stream(Filter filter, Format format, OutputStream out) {
        var query = Portfolio.query(database, filter, Optional.empty()).setFetchSize(settings.exportFetch());
        try (var lines = query.scroll(ScrollMode.FORWARD_ONLY);
                var sheet = format.sheet(out, "Portfolio", TITLES, json)) {
            while (lines.next()) sheet.row(values(lines.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> values(Line line) {
        return List.of(
                line.code(),
                line.title(),
                line.modality(),
                line.startsOn(),
                line.endsOn(),
                line.hosts(),
                line.state(),
                line.seats(),
                line.nominated(),
                line.complete(),
                line.selected(),
                line.accepted(),
                line.attended(),
                line.certified());
    }
}
