package org.convoke.nomination.web.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The records of an NPO, in words.
///
/// @param keeping whether the caller may change them
/// @param zone in which all times stand
public record OfficeSheet(
        String country,
        String economy,
        String name,
        String email,
        String etag,
        String zone,
        boolean keeping,
        boolean secretariat,
        List<Person> officers,
        List<Grant> delegations,
        List<String> systems,
        List<Change> changes) {

    /// @param designated whether they act under delegations only
    public record Person(
            String subject, String name, String email, String role, String roleName, boolean designated, String etag) {}

    /// @param over whether nothing is left to revoke
    public record Grant(
            UUID id,
            String officer,
            String issuer,
            String acts,
            String projects,
            String days,
            Optional<String> revoked,
            boolean over,
            String etag) {}

    public record Change(String at, String by, String what, String record) {}

    /// To whom a delegation can be given.
    public List<Person> designated() {
        return officers.stream().filter(Person::designated).toList();
    }

    /// Who can sign one.
    public List<Person> issuers() {
        return officers.stream().filter(person -> !person.designated()).toList();
    }
}
