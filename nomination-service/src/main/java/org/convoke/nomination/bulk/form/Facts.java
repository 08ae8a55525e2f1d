package org.convoke.nomination.bulk.form;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy;
import org.convoke.nomination.bulk.form.Entry.Choice;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotification;

/// What stands above the titles of the form; the first is the project's code, by which a filled form is known again.
final class Facts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Facts() {}

    static Map<String, String> of(ProjectNotification project, String country) {
        var notice = project.notice();
        var facts = new LinkedHashMap<String, String>();
        facts.put("Project", project.code());
        facts.put("Title", notice.title());
        facts.put(
                "Dates",
                "%s to %s, %s".formatted(DAY.format(notice.startsOn()), DAY.format(notice.endsOn()), at(notice)));
        facts.put("Closes", "%s, end of day in %s".formatted(DAY.format(notice.closesOn()), notice.zone()));
        facts.put(
                "Your country",
                country + ", " + Choice.label(project.poolOf(country)).toLowerCase(Locale.ROOT) + " seats");
        facts.put("Asked for", askedFor(notice.policy()));
        return facts;
    }

    private static String at(Notice notice) {
        return notice.venue().orElseGet(() -> "online, hosted by " + String.join(", ", notice.hostCountries()));
    }

    private static String askedFor(Policy policy) {
        var documents =
                policy.requiredDocuments().stream().sorted().map(Choice::label).collect(Collectors.joining(", "));
        return (policy.minimumNominees() > 0 ? "at least %d nominees".formatted(policy.minimumNominees()) : "nominees")
                + (policy.rankRequired() ? " in order of preference" : "")
                + "; documents: "
                + documents;
    }
}
