package org.convoke.testing;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One address's mail in the mail sink, oldest first.
public record Mailbox(String address, String password) {
    static final String ARCHIVE = "archive@convoke.local";
    static final String ARCHIVE_PASSWORD = "archive";

    public static Mailbox of(String address) {
        return new Mailbox(address, address.equals(ARCHIVE) ? ARCHIVE_PASSWORD : address);
    }

    /// The mailbox that gets a copy of every mail the platform sends.
    public static Mailbox archive() {
        return of(ARCHIVE);
    }

    public List<Mail> mails() {
        return all(Mailbox::read);
    }

    /// Every mail byte by byte, each byte one character.
    public List<String> sources() {
        return all(Mailbox::source);
    }

    /// The Message-ID of every mail; quick for many mails.
    public List<String> messageIds() {
        return read(inbox -> {
            var mails = inbox.getMessages();
            var envelopes = new FetchProfile();
            envelopes.add(FetchProfile.Item.ENVELOPE);
            inbox.fetch(mails, envelopes);
            var ids = new ArrayList<String>();
            for (var mail : mails) ids.add(((MimeMessage) mail).getMessageID());
            return ids;
        });
    }

    private interface Reader<M, T> {
        T read(M messages) throws MessagingException, IOException;
    }

    private <T> List<T> all(Reader<Message, T> reader) {
        return read(inbox -> {
            var mails = new ArrayList<T>();
            for (var message : inbox.getMessages()) mails.add(reader.read(message));
            return mails;
        });
    }

    private <T> List<T> read(Reader<Folder, List<T>> reader) {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(Settings.get("imap.host"), Integer.parseInt(Settings.get("imap.port")), address, password);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return reader.read(inbox);
            }
        } catch (AuthenticationFailedException nothingArrivedYet) {
            return List.of();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Cannot read the mail of " + address, e);
        }
    }

    private static String source(Message message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static Mail read(Message message) throws MessagingException, IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var header : Collections.list(message.getAllHeaders())) headers.put(header.getName(), header.getValue());
        return new Mail(
                headers.get("Message-ID"),
                message.getSubject(),
                recipients(message),
                body(message, "text/plain"),
                body(message, "text/html"),
                Map.copyOf(headers));
    }

    private static List<String> recipients(Message message) throws MessagingException {
        var to = message.getRecipients(RecipientType.TO);
        return to == null ? List.of() : Stream.of(to).map(Address::toString).toList();
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return part.getContent().toString();
        if (!(part.getContent() instanceof Multipart several)) return "";
        for (var i = 0; i < several.getCount(); i++) {
            var found = body(several.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }
}
