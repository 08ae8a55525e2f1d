package org.convoke.notification.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.MessageIDTerm;
import jakarta.mail.search.OrTerm;
import jakarta.mail.search.SearchTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The mailbox that gets a blind copy of every mail: what is in it has been accepted by the mail server.
record Archive(MailAccount account) {

    /// Mails asked for in one search; a large mailbox takes long to search, however few are looked for.
    private static final int AT_ONCE = 50;

    static Optional<Archive> of(MailSettings.Archive settings) {
        return settings.host().map(host -> new Archive(new MailAccount(settings, host)));
    }

    /// Those of the mails that it holds, by Message-ID.
    Set<String> held(List<String> messageIds) throws MailAccount.Unreachable {
        return messageIds.isEmpty() ? Set.of() : account.read(Folder.READ_ONLY, inbox -> held(inbox, messageIds));
    }

    private static Set<String> held(Folder inbox, List<String> messageIds) throws MessagingException {
        var held = new HashSet<String>();
        for (var from = 0; from < messageIds.size(); from += AT_ONCE) {
            var some = messageIds.subList(from, Math.min(from + AT_ONCE, messageIds.size()));
            for (var message : found(inbox, some)) {
                held.add(((MimeMessage) message).getMessageID());
            }
        }
        return held;
    }

    private static Message[] found(Folder inbox, List<String> messageIds) throws MessagingException {
        var terms = messageIds.stream().map(MessageIDTerm::new).toArray(SearchTerm[]::new);
        var found = inbox.search(new OrTerm(terms));
        var envelopes = new FetchProfile();
        envelopes.add(FetchProfile.Item.ENVELOPE);
        inbox.fetch(found, envelopes);
        return found;
    }
}
