package org.convoke.journeys.client;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody's mail on a local platform, where the password of a mailbox is its address.
public record Mailbox(int port, String address) {

    /// What the newest mail says that says it at all.
    ///
    /// @param subject words that the mail's subject holds
    public Optional<String> newest(String subject, Pattern words) {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", port, address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return newest(inbox.getMessages(), subject, words);
            }
        } catch (AuthenticationFailedException nothingEverArrived) {
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Cannot read the mail of " + address, e);
        }
    }

    private static Optional<String> newest(Message[] messages, String subject, Pattern words)
            throws MessagingException, IOException {
        for (var place = messages.length - 1; place >= 0; place--) {
            if (!messages[place].getSubject().contains(subject)) continue;
            var found = words.matcher(text(messages[place]));
            if (found.find()) return Optional.of(found.group());
        }
        return Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (!(content instanceof Multipart parts)) return part.isMimeType("text/plain") ? content.toString() : "";
        var texts = Stream.<String>builder();
        for (var place = 0; place < parts.getCount(); place++) texts.add(text(parts.getBodyPart(place)));
        return String.join("\n", texts.build().toList());
    }
}
