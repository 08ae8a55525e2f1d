package org.convoke.notification.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.convoke.notification.feed.Wanted;
import org.convoke.notification.mail.MailState;

/// Which mails are looked for; what is left out does not matter.
///
/// @param event only mails that were written because of it
/// @param template as in `participant-selected-npo`
/// @param recipient only mails to this address, in small or capital letters
/// @param since only mails written then or later, in the platform's time
/// @param until only mails written before
public record MailSearch(
        @QueryParam("project") @Pattern(regexp = FeedPages.PROJECT)
        String project,

        @QueryParam("event") UUID event,

        @QueryParam("template") @Pattern(regexp = "[a-z/-]{1,80}")
        String template,

        @QueryParam("recipient") @Size(max = 320) String recipient,
        @QueryParam("state") MailState state,
        @QueryParam("since") Instant since,
        @QueryParam("until") Instant until) {

    Wanted wanted() {
        return new Wanted()
                .and("owed.project =", project)
                .and("owed.event =", event)
                .and("owed.template =", template)
                .and("lower(owed.recipient) =", recipient == null ? null : recipient.toLowerCase(Locale.ROOT))
                .and("state =", state)
                .and("queuedAt >=", since)
                .and("queuedAt <", until);
    }
}
