package org.convoke.notification.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.NotificationEvent.Debtor;

/// Which obligations somebody wants to see; empty is any. `country` is also how far an NPO may see.
public record ObligationFilter(
        Optional<String> country,
        Optional<String> project,
        Optional<Debtor> debtor,
        Optional<Duty> duty,
        Optional<State> state,
        Optional<LocalDate> dueBy) {

    /// What is open for one country, or for the Secretariat itself when there is none.
    public static ObligationFilter open(Optional<String> country) {
        return new ObligationFilter(
                country,
                Optional.empty(),
                country.isPresent() ? Optional.empty() : Optional.of(Debtor.SECRETARIAT),
                Optional.empty(),
                Optional.of(State.OPEN),
                Optional.empty());
    }

    public ObligationFilter owedBy(Debtor one) {
        return new ObligationFilter(country, project, Optional.of(one), duty, state, dueBy);
    }

    String query() {
        var parts = new ArrayList<String>();
        parts.add("1 = 1");
        country.ifPresent(_ -> parts.add("country = :country"));
        project.ifPresent(_ -> parts.add("project = :project"));
        debtor.ifPresent(_ -> parts.add("debtor = :debtor"));
        duty.ifPresent(_ -> parts.add("duty = :duty"));
        state.ifPresent(_ -> parts.add("state = :state"));
        dueBy.ifPresent(_ -> parts.add("dueOn <= :dueBy"));
        return String.join(" and ", parts);
    }

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        country.ifPresent(it -> all.put("country", it));
        project.ifPresent(it -> all.put("project", it));
        debtor.ifPresent(it -> all.put("debtor", it));
        duty.ifPresent(it -> all.put("duty", it));
        state.ifPresent(it -> all.put("state", it));
        dueBy.ifPresent(it -> all.put("dueBy", it));
        return all;
    }
}
