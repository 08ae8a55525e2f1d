package org.convoke.notification.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.convoke.notification.mail.Delivery.Accepted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends what is due, outside any transaction.
///
/// Whatever happens between claim and report (a crash, a power cut) leaves a mail in SENDING; its lease ends and the
/// archive tells whether it went out.
@ApplicationScoped
public class SendMails {

    private final ClaimMails claims;
    private final EndAttempt ends;
    private final ReactiveMailer mailer;
    private final PersonalAddresses addresses;
    private final MailSettings settings;
    private final Duration timeout;
    private final Context loop;
    private final UnderWay underWay;
    private volatile boolean stopping;

    SendMails(
            ClaimMails claims,
            EndAttempt ends,
            ReactiveMailer mailer,
            PersonalAddresses addresses,
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout,
            Vertx vertx) {
        this.claims = claims;
        this.ends = ends;
        this.mailer = mailer;
        this.addresses = addresses;
        this.settings = settings;
        this.timeout = timeout;
        this.underWay = new UnderWay(settings.parallel());
        this.loop = vertx.getOrCreateContext();
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    synchronized void send() throws InterruptedException {
        while (!stopping && sendNext()) {
            // until nothing is due
        }
    }

    /// Lets the mails under way come to their end, so that none is left in doubt by an orderly stop.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        synchronized (this) {
            underWay.awaitAll();
        }
    }

    /// When nothing is due, the next mail to somebody may be as soon as the one under way has ended.
    private boolean sendNext() throws InterruptedException {
        var room = underWay.room();
        var ended = underWay.ended();
        var claim = claims.claim(room);
        claim.inHand().forEach(mail -> underWay.start(() -> ends.end(mail, send(mail))));
        return claim.looked() || underWay.waitFor(ended + 1);
    }

    /// The dialogue is begun on an event loop: begun elsewhere, the server's greeting can arrive before anybody
    /// listens, and both sides wait for each other until the timeout.
    private Delivery send(Mail mail) {
        try {
            mailer.send(complete(mail))
                    .runSubscriptionOn(dialogue -> loop.runOnContext(_ -> dialogue.run()))
                    .await()
                    .atMost(timeout);
            return new Accepted("250");
        } catch (RuntimeException e) {
            return Delivery.of(e);
        }
    }

    private io.quarkus.mailer.Mail complete(Mail mail) {
        var message = addresses.fillIn(message(mail, settings));
        if (settings.isOptional(mail.order().template())) {
            message.addHeader("List-Unsubscribe", "<" + addresses.unsubscribe(mail) + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    static io.quarkus.mailer.Mail message(Mail mail, MailSettings settings) {
        var letter = mail.letter();
        var message = new io.quarkus.mailer.Mail()
                .addTo(mail.recipient())
                .addReplyTo(mail.order().replyTo())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", mail.messageId())
                .addHeader("Auto-Submitted", "auto-generated");
        mail.invitation().ifPresent(calendar -> attach(message, calendar));
        settings.archive()
                .host()
                .ifPresent(_ -> message.addBcc(settings.archive().user()));
        settings.bounces()
                .host()
                .ifPresent(_ -> message.setBounceAddress(
                        Bounce.address(mail.id(), settings.bounces().user())));
        return message;
    }

    /// Calendars take it as an invitation only when the type names its method (RFC 6047).
    private static void attach(io.quarkus.mailer.Mail message, String calendar) {
        var method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        var type = "text/calendar; charset=UTF-8; method=" + method;
        message.addAttachment("invitation.ics", calendar.getBytes(StandardCharsets.UTF_8), type);
    }
}
