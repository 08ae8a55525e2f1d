package org.convoke.notification.mail;

import java.util.UUID;

/// Reports of a mail server about a mail, in the form that Postfix gives them (RFC 3464).
final class Reports {

    private Reports() {}

    static String of(UUID mail, String action, String status) {
        return """
                From: MAILER-DAEMON@mx.npo.example (Mail Delivery System)
                To: bounces+%s@convoke.local
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="sep"

                --sep
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.npo.example.

                --sep
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.npo.example
                Arrival-Date: Mon, 7 Nov 2016 09:00:00 +0900 (JST)

                Final-Recipient: rfc822; a@npo.example
                Original-Recipient: rfc822;a@npo.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 %s no such user here

                --sep
                Content-Type: text/rfc822-headers

                Subject: Subject

                --sep--
                """.formatted(mail, action, status, status).replace("\n", "\r\n");
    }
}
