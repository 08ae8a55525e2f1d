package org.convoke.certificate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.PaperPolicy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known about a course and how it is read. Only [Course] changes it.
@MappedSuperclass
public abstract class CourseFacts {

    @Id
    String project;

    String title;
    String modality;
    String venue;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> hostCountries;

    @Embedded
    Programme programme;

    @Embedded
    AttendanceRule rule;

    @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
    @OrderBy("country, name, nomination")
    List<Participant> participants = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    Prospect prospect = Prospect.PLANNED;

    boolean offersSeats;

    @JdbcTypeCode(SqlTypes.JSON)
    PaperPolicy papers;

    public PaperPolicy papers() {
        return Optional.ofNullable(papers).orElse(PaperPolicy.NONE);
    }

    /// Whether a seat is only somebody's once they have accepted it.
    public boolean offersSeats() {
        return offersSeats;
    }

    public Prospect prospect() {
        return prospect;
    }

    public boolean hostedBy(String country) {
        return hostCountries.contains(country);
    }

    public String project() {
        return project;
    }

    public String title() {
        return title;
    }

    public String modality() {
        return modality;
    }

    public Optional<String> venue() {
        return Optional.ofNullable(venue);
    }

    public List<String> hostCountries() {
        return hostCountries;
    }

    public Programme programme() {
        return programme;
    }

    public AttendanceRule rule() {
        return rule;
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }
}
