package org.convoke.certificate.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Recorder;
import org.convoke.webkit.PersonalLinks;

/// A place where attendance of one project is taken by whoever holds its address, on behalf of whoever opened it.
@Entity
public class Desk {

    @Id
    private UUID id;

    private String project;
    private byte[] linkHash;
    private String openedBy;
    private String npo;
    private Instant openedAt;
    private Instant closesAt;

    protected Desk() {}

    Desk(String project, Recorder opener, Instant now, Instant closesAt) {
        id = UUID.randomUUID();
        this.project = project;
        openedBy = opener.id();
        npo = opener.npo().orElse(null);
        openedAt = now;
        this.closesAt = closesAt;
    }

    /// @return the secret of its address, which is kept nowhere
    String issue(PersonalLinks links) {
        var secret = links.secret(id, 1);
        linkHash = PersonalLinks.hash(secret);
        return secret;
    }

    void close(Instant now) {
        closesAt = now.isBefore(closesAt) ? now : closesAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }

    /// The sheet says by which desk an entry came and who answers for it.
    public Recorder recorder() {
        return new Recorder("desk " + id + " of " + openedBy, Optional.ofNullable(npo));
    }

    public UUID id() {
        return id;
    }

    public String project() {
        return project;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closesAt() {
        return closesAt;
    }
}
