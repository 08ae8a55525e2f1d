package org.convoke.nomination.bulk.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.bulk.BulkSettings;
import org.convoke.nomination.call.ProjectNotification;
import org.dhatim.fastexcel.Workbook;

/// Makes the form of one project for one country: its facts above the titles, rows to fill in below, nominees who are
/// on
/// record first when that is asked for (R055).
@ApplicationScoped
public class WriteForm {

    private final BulkSettings settings;

    WriteForm(BulkSettings settings) {
        this.settings = settings;
    }

    /// @param known nominees that are shown in the first rows, which are for reading
    public byte[] write(ProjectNotification project, String country, List<Nomination> known) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Convoke", "1.0")) {
            var nominees = new NomineesSheet(book.newWorksheet(Columns.SHEET), settings.rows());
            var choices = new ChoicesSheet(book.newWorksheet("Choices"));
            nominees.facts(Facts.of(project, country));
            nominees.titles();
            nominees.known(known.stream().map(KnownNominee::values).toList());
            nominees.rows(choices.ranges());
            nominees.protect();
            new ExplanationsSheet(book.newWorksheet("Explanations")).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
