package org.convoke.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.notification.due.DueWork;
import org.jboss.logging.Logger;

/// Writes the digests that are due; one that fails stops no other.
@ApplicationScoped
class Digests implements DueWork {

    private static final Logger LOG = Logger.getLogger(Digests.class);

    private final WriteDigest write;

    Digests(WriteDigest write) {
        this.write = write;
    }

    @Override
    public String name() {
        return "write-digests";
    }

    @Override
    public boolean doNext() {
        try {
            return write.writeNext();
        } catch (NotWritten e) {
            LOG.error("put off: " + e.getMessage(), e.getCause());
            write.putOff(e.recipient());
            return true;
        }
    }
}
