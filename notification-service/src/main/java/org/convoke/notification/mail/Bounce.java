package org.convoke.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/// A mail that came back: the report of a mail server that could not deliver it (RFC 3464).
///
/// Whose mail it is shows in the address that the report came to, since every mail has a sender's address of its own.
///
/// @param status enhanced status code (RFC 3463), as in `5.1.1`
/// @param reply what the mail server said
record Bounce(UUID mail, String status, String reply) {

    private static final Pattern OURS = Pattern.compile("\\+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");
    private static final String[] ADDRESSED = {"Delivered-To", "X-Original-To", "To"};

    /// The sender's address (the envelope's) of a mail.
    static String address(UUID mail, String bounces) {
        return bounces.replaceFirst("@", "+" + mail + "@");
    }

    /// Empty for anything that does not report a failure of one of our mails: a delay, a note of absence, spam.
    static Optional<Bounce> of(MimeMessage message) {
        try {
            var mail = mail(message);
            return mail.isPresent() && message.isMimeType("multipart/report")
                    ? failure(new MimeMultipart(message.getDataHandler().getDataSource()))
                            .map(report -> of(mail.get(), report))
                    : Optional.empty();
        } catch (MessagingException | IOException _) {
            return Optional.empty(); // nothing that a mail server writes
        }
    }

    /// Whether the address will not do for anything else either.
    boolean hard() {
        return status.startsWith("5.1.") || status.equals("5.2.1") || status.equals("5.7.13");
    }

    private static Bounce of(UUID mail, InternetHeaders report) {
        var status = header(report, "Status").orElse("5.0.0").split("\\s", 2)[0];
        return new Bounce(mail, status, header(report, "Diagnostic-Code").orElse(status));
    }

    private static Optional<UUID> mail(MimeMessage message) throws MessagingException {
        for (var name : ADDRESSED) {
            var found = OURS.matcher(String.join(" ", headers(message, name)));
            if (found.find()) {
                return Optional.of(UUID.fromString(found.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String[] headers(MimeMessage message, String name) throws MessagingException {
        return Optional.ofNullable(message.getHeader(name)).orElse(new String[0]);
    }

    private static Optional<InternetHeaders> failure(MimeMultipart report) throws MessagingException, IOException {
        for (var i = 0; i < report.getCount(); i++) {
            if (report.getBodyPart(i).isMimeType("message/delivery-status")) {
                return failure(new DeliveryStatus(report.getBodyPart(i).getInputStream()));
            }
        }
        return Optional.empty();
    }

    private static Optional<InternetHeaders> failure(DeliveryStatus recipients) {
        return IntStream.range(0, recipients.getRecipientDSNCount())
                .mapToObj(recipients::getRecipientDSN)
                .filter(recipient -> header(recipient, "Action")
                        .filter("failed"::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    private static Optional<String> header(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, null)).map(String::strip);
    }
}
