package org.convoke.certificate.print;

import java.net.URI;
import java.time.LocalDate;
import org.convoke.printing.Wording;

/// Everything that stands on a certificate, and so everything that its public verification may tell.
///
/// @param place where the project was held, or how and hosted by whom, as in `Tokyo, Japan`
/// @param verification where anybody can check the certificate
public record Sheet(
        String number,
        String recipient,
        String project,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        String place,
        LocalDate issuedOn,
        URI verification) {

    public String dates() {
        return Wording.dates(startsOn, endsOn);
    }

    public String issued() {
        return Wording.date(issuedOn);
    }

    /// A long name is set smaller, so that it stays on one line.
    public boolean longRecipient() {
        return recipient.length() > 34;
    }

    public boolean longTitle() {
        return title.length() > 110;
    }
}
