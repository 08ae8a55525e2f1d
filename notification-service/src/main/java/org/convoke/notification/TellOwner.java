package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.convoke.contracts.Npo;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Order;
import org.convoke.notification.mail.Role;
import org.convoke.notification.webhook.WebhookDisabled;

/// Writes to the owner of a webhook that had to be disabled, in the same transaction. Projects of a sandbox are unknown
/// here, so nobody is written to about them.
@ApplicationScoped
class TellOwner {

    private static final String TEMPLATE = "webhook-disabled-npo";

    private final KnownProjects projects;
    private final Letters letters;
    private final Mails mails;

    TellOwner(KnownProjects projects, Letters letters, Mails mails) {
        this.projects = projects;
        this.letters = letters;
        this.mails = mails;
    }

    void tell(@Observes WebhookDisabled disabled) {
        projects.findByIdOptional(disabled.project()).ifPresent(project -> tell(disabled, project));
    }

    private void tell(WebhookDisabled disabled, KnownProject project) {
        var notice = notice(disabled, project);
        var contact = notice.recipient().email();
        var office = project.notified().office().email();
        mails.owe(
                new Order(UUID.randomUUID(), project.code(), TEMPLATE, Role.NPO, contact, office),
                letters.write(notice, disabled, project));
    }

    static Notice notice(WebhookDisabled disabled, KnownProject project) {
        var npo = disabled.webhook().npo();
        var name = project.notified().npos().stream()
                .filter(each -> each.country().equals(npo))
                .map(Npo::name)
                .findFirst()
                .orElse("the NPO of " + npo);
        var contact = disabled.webhook().terms().contact();
        return new Notice(TEMPLATE, new Recipient(Role.NPO, name, contact));
    }
}
