package org.convoke.notification.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.MessageIDTerm;
import java.util.Optional;
import java.util.Properties;

/// The mailbox that gets a blind copy of every mail: what is in it has been accepted by the mail server.
class Archive {

    private final MailSettings.Archive settings;
    private final String host;

    private Archive(MailSettings.Archive settings, String host) {
        this.settings = settings;
        this.host = host;
    }

    /// The archive cannot be read at the moment, so nothing follows for any mail.
    static class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        Unreachable(MessagingException cause) {
            super("the archive cannot be read: " + cause.getMessage(), cause);
        }
    }

    static Optional<Archive> of(MailSettings.Archive settings) {
        return settings.host().map(host -> new Archive(settings, host));
    }

    boolean holds(String messageId) throws Unreachable {
        try (var store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(
                    host, settings.port(), settings.user(), settings.password().orElse(""));
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.search(new MessageIDTerm(messageId)).length > 0;
            }
        } catch (MessagingException e) {
            throw new Unreachable(e);
        }
    }

    private String protocol() {
        return settings.tls() ? "imaps" : "imap";
    }

    private Properties properties() {
        var timeout = Long.toString(settings.timeout().toMillis());
        var properties = new Properties();
        for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol() + "." + name, timeout);
        }
        return properties;
    }
}
