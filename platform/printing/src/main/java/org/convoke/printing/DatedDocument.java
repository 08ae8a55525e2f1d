package org.convoke.printing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A PDF dated by the platform's clock; the renderer would take the machine's time. With the date, the document's
/// identifier depends on its content alone, so the same page printed at the same moment has the same bytes.
final class DatedDocument extends PDDocument {

    private final Instant created;

    DatedDocument(Instant created, String identity) {
        this.created = created;
        setDocumentId((long) identity.hashCode());
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        var date = GregorianCalendar.from(ZonedDateTime.ofInstant(created, ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        super.setDocumentInformation(information);
    }
}
