package org.convoke.notification.digest;

import java.time.LocalDate;
import java.util.UUID;

/// What a digest says of one notice.
///
/// @param on when it was written, in the recipient's zone
public record Line(UUID notice, String subject, LocalDate on) {

    /// The place of the address at which it can be read; filled in when the mail goes out.
    public String link() {
        return "personal-notice:" + notice + "/1";
    }

    /// The place of the address at which its recipient says how often such notices are wanted, filled in likewise.
    public String choice() {
        return "personal-choice:" + notice + "/1";
    }
}
