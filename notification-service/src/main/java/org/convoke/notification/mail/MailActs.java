package org.convoke.notification.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.convoke.notification.mail.MailAct.Act;
import org.convoke.notification.mail.MailAct.Motive;

/// All that people did about mails.
@ApplicationScoped
public class MailActs implements PanacheRepositoryBase<MailAct, Long> {

    public List<MailAct> about(UUID mail) {
        return list("mail = ?1 order by number", mail);
    }

    void add(Mail mail, Act act, Motive motive, Now now) {
        persist(new MailAct(mail.id(), mail.recipient(), act, motive, now.platform()));
    }
}
