package org.convoke.nomination.npo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.Npo;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.NpoRefused.AccountTaken;
import org.convoke.nomination.npo.NpoRefused.LastOfOffice;
import org.convoke.nomination.npo.NpoRefused.NoDelegation;
import org.convoke.nomination.npo.NpoRefused.UnknownDelegation;
import org.convoke.nomination.npo.NpoRefused.UnknownNpo;
import org.convoke.nomination.npo.NpoRefused.UnknownOfficer;
import org.convoke.webkit.Refusal;

/// All NPOs, and who acts for them. Always asked anew, so a change of office takes effect at once.
@ApplicationScoped
public class Npos implements PanacheRepositoryBase<NpoOffice, String> {

    private final Clock clock;

    Npos(Clock clock) {
        this.clock = clock;
    }

    public Set<String> countries() {
        return listAll().stream().map(NpoOffice::country).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Npo> of(Collection<String> countries) {
        return list("country in ?1 order by country", countries).stream()
                .map(NpoOffice::published)
                .toList();
    }

    public NpoOffice get(String country) {
        return findByIdOptional(country).orElseThrow(() -> Refusal.because(new UnknownNpo(country)));
    }

    /// Opens an NPO's records for a change through the API. From then on the operator's directory leaves them alone.
    NpoOffice open(String country) {
        var office = lock(country);
        office.keep(clock.instant());
        return office;
    }

    /// Locked until the transaction ends: changes of one NPO's records happen one after another.
    NpoOffice lock(String country) {
        return findByIdOptional(country, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.because(new UnknownNpo(country)));
    }

    public Optional<Officer> officer(String subject) {
        return Optional.ofNullable(getEntityManager().find(Officer.class, subject))
                .filter(officer -> officer.active);
    }

    /// @throws Refusal when the NPO has no such officer, whatever another NPO has
    public Officer officer(String country, String subject) {
        return officer(subject)
                .filter(officer -> officer.country().equals(country))
                .orElseThrow(() -> Refusal.because(new UnknownOfficer(subject)));
    }

    /// @throws Refusal when the NPO has no such delegation, whatever another NPO has
    public Delegation delegation(String country, UUID id) {
        return Optional.ofNullable(getEntityManager().find(Delegation.class, id))
                .filter(delegation -> delegation.country.equals(country))
                .orElseThrow(() -> Refusal.because(new UnknownDelegation(id)));
    }

    public List<Officer> officers(String country) {
        return of(Officer.class, "from Officer where active and country = :country order by role, name", country);
    }

    public List<NpoSystem> systems(String country) {
        return of(NpoSystem.class, "from NpoSystem where country = :country order by clientId", country);
    }

    /// The newest first, those that are over included.
    public List<Delegation> delegations(String country) {
        return of(Delegation.class, "from Delegation where country = :country order by issuedAt desc, id", country);
    }

    /// @param email in any case of letters
    public Optional<Officer> officerOf(String country, String email) {
        return getEntityManager()
                .createQuery(
                        "from Officer where active and country = :country and lower(email) = :email", Officer.class)
                .setParameter("country", country)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /// The officer's right to the act for this project at this moment: by office, or by a delegation (Q3).
    ///
    /// @throws Refusal when a designated officer has no delegation for it
    public Mandate mandate(Officer officer, String project, Act act, Instant at) {
        if (officer.role().isOffice()) {
            return new Mandate(officer, Optional.empty());
        }
        return delegationsTo(officer).stream()
                .filter(delegation -> delegation.covers(project, act, at))
                .findFirst()
                .map(delegation -> new Mandate(officer, Optional.of(delegation.id())))
                .orElseThrow(() -> Refusal.because(new NoDelegation(act, project)));
    }

    /// The officer's own NPO only, should they have served another before.
    List<Delegation> delegationsTo(Officer officer) {
        return getEntityManager()
                .createQuery(
                        "from Delegation where officer = :officer and country = :country order by issuedAt, id",
                        Delegation.class)
                .setParameter("officer", officer.subject)
                .setParameter("country", officer.country)
                .getResultList();
    }

    public Optional<String> countryOfSystem(String clientId) {
        return Optional.ofNullable(getEntityManager().find(NpoSystem.class, clientId))
                .map(NpoSystem::country);
    }

    /// @throws Refusal when another officer of any NPO is written to at the address
    void requireFreeAddress(String email, String subject) {
        var others = getEntityManager()
                .createQuery(
                        "select count(*) from Officer where active and lower(email) = :email and subject <> :subject",
                        Long.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setParameter("subject", subject)
                .getSingleResult();
        if (others > 0) {
            throw Refusal.because(new AccountTaken("email"));
        }
    }

    /// @throws Refusal when the officer is the last Director or Liaison Officer of their NPO
    void requireAnotherHead(Officer leaving) {
        var others = officers(leaving.country()).stream()
                .filter(officer -> officer.role().headsOffice() && !officer.equals(leaving));
        if (leaving.role().headsOffice() && others.findAny().isEmpty()) {
            throw Refusal.because(new LastOfOffice());
        }
    }

    private <T> List<T> of(Class<T> type, String query, String country) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter("country", country)
                .getResultList();
    }
}
