package org.convoke.nomination.web.office;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.convoke.nomination.npo.Delegation;
import org.convoke.nomination.npo.History;
import org.convoke.nomination.npo.NpoChange;
import org.convoke.nomination.npo.NpoSystem;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.Officer;
import org.convoke.nomination.npo.RecordAccess;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// Puts the records of an NPO into words for those who may read them.
@RequestScoped
class OfficeSheets {
    private static final int LAST_CHANGES = 50;

    private final Npos npos;
    private final History history;
    private final RecordAccess access;
    private final Caller caller;
    private final Clock clock;

    OfficeSheets(Npos npos, History history, RecordAccess access, Caller caller, Clock clock) {
        this.npos = npos;
        this.history = history;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal when there are no such records for the caller
    OfficeSheet of(String country) {
        access.requireReader(caller, country);
        var office = npos.get(country);
        var zone = office.zone();
        var officers = npos.officers(country);
        var names = officers.stream().collect(Collectors.toMap(Officer::subject, Officer::name));
        return new OfficeSheet(
                country,
                office.economy(),
                office.name(),
                office.email(),
                EntityTag.of(office.version()),
                zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                keeps(country),
                caller.is(Roles.SECRETARIAT),
                officers.stream().map(OfficeSheets::person).toList(),
                npos.delegations(country).stream()
                        .map(delegation -> grant(delegation, names))
                        .toList(),
                npos.systems(country).stream().map(NpoSystem::clientId).toList(),
                changes(country, zone));
    }

    private boolean keeps(String country) {
        try {
            access.steward(caller, country);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    private static OfficeSheet.Person person(Officer officer) {
        return new OfficeSheet.Person(
                officer.subject(),
                officer.name(),
                officer.email(),
                officer.role().name(),
                Words.of(officer.role()),
                !officer.role().isOffice(),
                EntityTag.of(officer.version()));
    }

    private OfficeSheet.Grant grant(Delegation delegation, Map<String, String> names) {
        var scope = delegation.scope();
        return new OfficeSheet.Grant(
                delegation.id(),
                names.getOrDefault(delegation.officer(), "somebody who has left"),
                names.getOrDefault(delegation.issuer(), "somebody who has left"),
                Words.list(scope.acts()),
                scope.projects().isEmpty()
                        ? "all projects"
                        : Wording.list(scope.projects().stream().sorted().toList()),
                Wording.dates(scope.beginsOn(), scope.endsOn()),
                delegation.revokedAt().map(at -> Words.moment(at, delegation.zone())),
                delegation.revokedAt().isPresent() || !clock.instant().isBefore(delegation.ends()),
                EntityTag.of(delegation.version()));
    }

    private List<OfficeSheet.Change> changes(String country, ZoneId zone) {
        return history.of(country, Long.MAX_VALUE, LAST_CHANGES).stream()
                .map(change -> new OfficeSheet.Change(
                        Words.moment(change.at(), zone), change.actorName(), Words.of(change.kind()), about(change)))
                .toList();
    }

    private static String about(NpoChange change) {
        return change.state().getOrDefault("name", change.record());
    }
}
