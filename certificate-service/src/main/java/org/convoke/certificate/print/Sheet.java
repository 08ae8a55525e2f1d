package org.convoke.certificate.print;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /// As people write it: `5–9 December 2016`, `30 November – 2 December 2016`.
    public String dates() {
        var end = DATE.format(endsOn);
        if (startsOn.equals(endsOn)) {
            return end;
        }
        if (startsOn.getYear() != endsOn.getYear()) {
            return DATE.format(startsOn) + " – " + end;
        }
        return startsOn.getMonth() == endsOn.getMonth()
                ? startsOn.getDayOfMonth() + "–" + end
                : DAY_AND_MONTH.format(startsOn) + " – " + end;
    }

    public String issued() {
        return DATE.format(issuedOn);
    }

    /// A long name is set smaller, so that it stays on one line.
    public boolean longRecipient() {
        return recipient.length() > 34;
    }

    public boolean longTitle() {
        return title.length() > 110;
    }
}
