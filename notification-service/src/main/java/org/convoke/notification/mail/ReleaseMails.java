package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.convoke.notification.mail.MailAct.Act;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.webkit.Refusal;

/// Lets the mails of a project that were held go out together, after somebody has looked at them.
@ApplicationScoped
public class ReleaseMails {

    private final Mails mails;
    private final MailActs acts;

    ReleaseMails(Mails mails, MailActs acts) {
        this.mails = mails;
        this.acts = acts;
    }

    /// @param seen how many mails were looked at: if more were written since, nothing goes out
    /// @return how many mails go out
    @Transactional
    public int release(String project, Set<String> templates, int seen, Motive motive) {
        var held = mails.held(project, templates);
        if (held.size() != seen) {
            throw Refusal.because(new MailRefused.OthersHeld(seen, held.size()));
        }
        var now = mails.now();
        held.forEach(mail -> {
            mail.release(now);
            acts.add(mail, Act.RELEASED, motive, now);
        });
        return held.size();
    }
}
