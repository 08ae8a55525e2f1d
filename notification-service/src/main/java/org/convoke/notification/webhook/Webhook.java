package org.convoke.notification.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An address at which a system of an NPO wants to be told.
///
/// While DISABLED nothing is sent; what happens meanwhile waits, and goes out in order once it is enabled again.
@Entity
public class Webhook {

    public enum State {
        ACTIVE,
        DISABLED
    }

    /// What an NPO says about it.
    ///
    /// @param types CloudEvents types; empty for all
    /// @param contact whom to tell when it had to be disabled
    public record Terms(String url, Set<String> types, String contact) {}

    @Id
    private UUID id;

    private String npo;
    private String url;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> types;

    private String contact;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    private byte[] secret;
    private byte[] oldSecret;
    private Instant oldSecretEnds;
    private Instant createdAt;
    private Instant disabledAt;
    private String disabledBecause;

    @Version
    private long version;

    protected Webhook() {}

    Webhook(UUID id, String npo, Terms terms, byte[] sealedSecret, Instant now) {
        this.id = id;
        this.npo = npo;
        this.secret = sealedSecret;
        this.createdAt = now;
        edit(terms);
    }

    void edit(Terms terms) {
        url = terms.url();
        types = terms.types();
        contact = terms.contact();
    }

    /// Both secrets sign until the end.
    void rotate(byte[] sealedSecret, Instant end) {
        oldSecret = secret;
        oldSecretEnds = end;
        secret = sealedSecret;
    }

    void forgetOldSecret() {
        oldSecret = null;
        oldSecretEnds = null;
    }

    void disable(String because, Instant now) {
        state = State.DISABLED;
        disabledAt = now;
        disabledBecause = because;
    }

    void enable() {
        state = State.ACTIVE;
        disabledAt = null;
        disabledBecause = null;
    }

    boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }

    /// Those that sign now, sealed, the newest first.
    List<byte[]> secrets(Instant now) {
        var old = rotatingUntil().filter(now::isBefore).map(_ -> oldSecret);
        return Stream.concat(Stream.of(secret), old.stream()).toList();
    }

    public UUID id() {
        return id;
    }

    public String npo() {
        return npo;
    }

    public Terms terms() {
        return new Terms(url, types, contact);
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> rotatingUntil() {
        return Optional.ofNullable(oldSecretEnds);
    }

    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    public Optional<String> disabledBecause() {
        return Optional.ofNullable(disabledBecause);
    }

    public long version() {
        return version;
    }
}
