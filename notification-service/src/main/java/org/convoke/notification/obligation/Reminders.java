package org.convoke.notification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.notification.due.DueWork;
import org.jboss.logging.Logger;

/// Does what is due about obligations; one that fails stops no other.
@ApplicationScoped
class Reminders implements DueWork {

    private static final Logger LOG = Logger.getLogger(Reminders.class);

    private final RemindDue due;

    Reminders(RemindDue due) {
        this.due = due;
    }

    @Override
    public String name() {
        return "remind-due";
    }

    @Override
    public boolean doNext() {
        try {
            return due.remindNext();
        } catch (NotReminded e) {
            LOG.error("put off: " + e.getMessage(), e.getCause());
            due.putOff(e.obligation());
            return true;
        }
    }
}
