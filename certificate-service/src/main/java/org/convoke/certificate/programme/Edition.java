package org.convoke.certificate.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.ProgrammePublished;
import org.convoke.contracts.ProgrammeRow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A programme as it was told at one time; the next one replaces it and changes nothing in it.
@Entity
public class Edition {

    @Id
    private UUID id;

    private String project;
    private int number;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProgrammeRow> rows;

    private String toldBy;
    private Instant toldAt;

    protected Edition() {}

    private Edition(String project, int number, Origin origin, List<ProgrammeRow> rows, String toldBy, Instant now) {
        id = UUID.randomUUID();
        this.project = project;
        this.number = number;
        this.origin = origin;
        this.rows = List.copyOf(rows);
        this.toldBy = toldBy;
        toldAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /// @param toldBy whoever published it, or the context that told it
    static Edition first(String project, List<ProgrammeRow> rows, String toldBy, Instant now) {
        return new Edition(project, 1, Origin.NOTIFICATION, rows, toldBy, now);
    }

    public Edition next(Origin origin, List<ProgrammeRow> rows, String toldBy, Instant now) {
        return new Edition(project, number + 1, origin, rows, toldBy, now);
    }

    public ProgrammePublished published() {
        return new ProgrammePublished(project, number, toldAt, rows);
    }

    /// 1 is that of the first notification.
    public int number() {
        return number;
    }

    public Origin origin() {
        return origin;
    }

    public List<ProgrammeRow> rows() {
        return List.copyOf(rows);
    }

    public Instant toldAt() {
        return toldAt;
    }
}
