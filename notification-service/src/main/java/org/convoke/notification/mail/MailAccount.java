package org.convoke.notification.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;

/// A mailbox that this service reads over IMAP; every wait for it ends.
class MailAccount {

    private final MailSettings.Account settings;
    private final String host;

    MailAccount(MailSettings.Account settings, String host) {
        this.settings = settings;
        this.host = host;
    }

    /// The mailbox cannot be read at the moment.
    static class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        Unreachable(String user, MessagingException cause) {
            super(user + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    @FunctionalInterface
    interface Reader<T> {
        T read(Folder inbox) throws MessagingException;
    }

    /// @param mode of [Folder]
    <T> T read(int mode, Reader<T> reader) throws Unreachable {
        try (var store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(
                    host, settings.port(), settings.user(), settings.password().orElse(""));
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(mode);
                return reader.read(inbox);
            }
        } catch (MessagingException e) {
            throw new Unreachable(settings.user(), e);
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
