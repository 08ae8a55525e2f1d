package org.convoke.notification;

import java.util.List;
import java.util.UUID;

/// The people nominated for one project, by country and name.
public record People(List<KnownNominee> all) {

    public KnownNominee named(UUID nomination) {
        return all.stream()
                .filter(nominee -> nominee.nomination().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    public List<KnownNominee> selected() {
        return standing(Standing.SELECTED);
    }

    public List<KnownNominee> alternates() {
        return standing(Standing.ALTERNATE);
    }

    private List<KnownNominee> standing(Standing standing) {
        return all.stream().filter(nominee -> nominee.standing() == standing).toList();
    }
}
