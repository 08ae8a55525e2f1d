package org.convoke.journeys;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The mailboxes that all mail of the platform ends in, read over IMAP.
record MailSink(RunningPlatform running) {
    private static final String ARCHIVE = "archive@convoke.local";
    private static final FetchProfile ENVELOPES = envelopes();

    /// What arrived: whom it is for and what it is about.
    record Arrived(String recipient, String subject) {}

    /// What an address got about a project; the archive's box knows everybody's.
    List<Arrived> box(String address, String project) {
        var password = address.equals(ARCHIVE) ? "archive" : address;
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(running.get("imap.host"), Integer.parseInt(running.get("imap.port")), address, password);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var messages = inbox.getMessages();
                inbox.fetch(messages, ENVELOPES);
                return about(project, messages);
            }
        } catch (AuthenticationFailedException nothingEverArrived) {
            return List.of();
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot read the mail of " + address, e);
        }
    }

    List<Arrived> archive(String project) {
        return box(ARCHIVE, project);
    }

    private static FetchProfile envelopes() {
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.ENVELOPE);
        return profile;
    }

    private static List<Arrived> about(String project, Message[] messages) throws MessagingException {
        var arrived = new ArrayList<Arrived>();
        for (var message : messages) {
            if (!message.getSubject().contains(project)) continue;
            for (var recipient : message.getRecipients(RecipientType.TO)) {
                arrived.add(new Arrived(recipient.toString(), message.getSubject()));
            }
        }
        return arrived;
    }
}
