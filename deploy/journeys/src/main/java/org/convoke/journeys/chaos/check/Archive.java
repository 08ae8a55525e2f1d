package org.convoke.journeys.chaos.check;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.convoke.journeys.client.Trouble;

/// The mailbox that gets a copy of every mail to anybody.
record Archive(Properties platform, Set<String> projects) {
    private static final String ADDRESS = "archive@convoke.local";
    private static final String PASSWORD = "archive";

    /// The Message-ID of each mail about one of the projects.
    List<String> messageIds() {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            var port = Integer.parseInt(platform.getProperty("imap.port"));
            store.connect(platform.getProperty("imap.host"), port, ADDRESS, PASSWORD);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return messageIds(inbox);
            }
        } catch (MessagingException e) {
            throw new Trouble("The archive of mails cannot be read: " + e.getMessage());
        }
    }

    private List<String> messageIds(Folder inbox) throws MessagingException {
        var messages = inbox.getMessages();
        var envelopes = new FetchProfile();
        envelopes.add(FetchProfile.Item.ENVELOPE);
        inbox.fetch(messages, envelopes);
        var ids = new ArrayList<String>();
        for (var message : messages) {
            if (isAbout(message.getSubject())) ids.add(((MimeMessage) message).getMessageID());
        }
        return ids;
    }

    private boolean isAbout(String subject) {
        return projects.stream().anyMatch(subject::contains);
    }
}
