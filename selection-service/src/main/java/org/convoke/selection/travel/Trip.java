package org.convoke.selection.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known of one participant's way to the host country and back. Nothing here decides anything: [Readiness]
/// does.
@Entity
public class Trip {

    @Id
    private UUID nomination;

    private String project;

    @JdbcTypeCode(SqlTypes.JSON)
    private Insurance insurance;

    @JdbcTypeCode(SqlTypes.JSON)
    private Itinerary itinerary;

    @Column(name = "visa_granted_on")
    private LocalDate visaGrantedOn;

    protected Trip() {}

    Trip(UUID nomination, String project) {
        this.nomination = nomination;
        this.project = project;
    }

    void insure(Insurance noted) {
        insurance = noted;
    }

    void plan(Itinerary noted) {
        itinerary = noted;
    }

    void grantVisa(LocalDate on) {
        visaGrantedOn = on;
    }

    public UUID nomination() {
        return nomination;
    }

    public Optional<Insurance> insurance() {
        return Optional.ofNullable(insurance);
    }

    public Optional<Itinerary> itinerary() {
        return Optional.ofNullable(itinerary);
    }

    public Optional<LocalDate> visaGrantedOn() {
        return Optional.ofNullable(visaGrantedOn);
    }
}
