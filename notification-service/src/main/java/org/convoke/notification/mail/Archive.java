package org.convoke.notification.mail;

import jakarta.mail.Folder;
import jakarta.mail.search.MessageIDTerm;
import java.util.Optional;

/// The mailbox that gets a blind copy of every mail: what is in it has been accepted by the mail server.
record Archive(MailAccount account) {

    static Optional<Archive> of(MailSettings.Archive settings) {
        return settings.host().map(host -> new Archive(new MailAccount(settings, host)));
    }

    boolean holds(String messageId) throws MailAccount.Unreachable {
        return account.read(Folder.READ_ONLY, inbox -> inbox.search(new MessageIDTerm(messageId)).length > 0);
    }
}
