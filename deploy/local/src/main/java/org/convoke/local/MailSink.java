package org.convoke.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/// Takes every mail to anybody and delivers none further. Mail is read over IMAP: the password of an address is the
/// address itself. Mail is kept in memory only and is gone when the launcher ends.
final class MailSink implements Part {
    static final String ARCHIVE = "archive@convoke.local";
    static final String ARCHIVE_PASSWORD = "archive";
    static final String BOUNCES = "bounces@convoke.local";

    private final GreenMail server;

    MailSink(Site site) {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(site.port(Port.SMTP), Site.LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(site.port(Port.IMAP), Site.LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
    }

    @Override
    public String name() {
        return "Mail sink";
    }

    @Override
    public void start() {
        server.start();
        server.setUser(ARCHIVE, ARCHIVE, ARCHIVE_PASSWORD);
        server.setUser(BOUNCES, BOUNCES, BOUNCES);
    }

    @Override
    public void stop() {
        server.stop();
    }
}
