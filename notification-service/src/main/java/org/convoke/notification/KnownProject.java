package org.convoke.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Npo;
import org.convoke.notification.mail.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A project as its notification described it: whom to tell, and what their mails quote.
@Entity
public class KnownProject {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProjectNotified notified;

    protected KnownProject() {}

    KnownProject(ProjectNotified notified) {
        this.code = notified.project();
        this.notified = notified;
    }

    void revise(ProjectNotified now) {
        notified = now;
    }

    public String code() {
        return code;
    }

    public ProjectNotified notified() {
        return notified;
    }

    /// The last day to tell accepted people under normal circumstances (R073, R074).
    public LocalDate announceBy() {
        return notified.startsOn().minusDays(notified.policy().announceDaysBefore());
    }

    /// The last day for an approval that is to follow (R066); empty when the project sets none.
    public Optional<LocalDate> approvalBy() {
        var closesOn = LocalDate.ofInstant(notified.closesAt(), ZoneId.of(notified.zone()));
        return notified.policy().governmentApprovalDays().map(closesOn::plusDays);
    }

    public boolean hostedBy(String country) {
        return notified.hostCountries().contains(country);
    }

    /// Whether this address is a host country's NPO: it nominates for the local seats, all others for the overseas
    /// ones.
    public boolean local(Recipient recipient) {
        return hosts().anyMatch(host -> host.email().equals(recipient.email()));
    }

    public Optional<String> countryOf(Recipient recipient) {
        return notified.npos().stream()
                .filter(npo -> npo.email().equals(recipient.email()))
                .map(Npo::country)
                .findFirst();
    }

    /// Who is written to at an address, by the name that is known here.
    public Recipient recipient(Role role, String email, People people) {
        var npo = notified.npos().stream().filter(each -> each.email().equals(email));
        var name = Stream.concat(npo.map(Npo::name), people.at(email).map(KnownNominee::name).stream());
        return new Recipient(role, name.findFirst().orElse(email), email);
    }

    Stream<Recipient> npos() {
        return notified.npos().stream().map(Recipient::npo);
    }

    Stream<Recipient> npo(String country) {
        return of(country).map(Recipient::npo);
    }

    Stream<Recipient> hosts() {
        return notified.hostCountries().stream().sorted().flatMap(this::of).map(Recipient::host);
    }

    Stream<Recipient> hostsBut(String country) {
        return notified.hostCountries().stream()
                .sorted()
                .filter(host -> !host.equals(country))
                .flatMap(this::of)
                .map(Recipient::host);
    }

    Stream<Recipient> secretariat() {
        return Stream.of(Recipient.secretariat(notified.office()));
    }

    private Stream<Npo> of(String country) {
        return notified.npos().stream().filter(npo -> npo.country().equals(country));
    }
}
