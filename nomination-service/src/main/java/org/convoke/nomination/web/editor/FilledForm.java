package org.convoke.nomination.web.editor;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.Notice.Section;

/// A notification written back into the fields of the form.
final class FilledForm {
    private FilledForm() {}

    static NoticeForm of(String code, Notice notice) {
        var fields = new TreeMap<String, String>();
        fields.put("code", code);
        fields.put("reference", notice.reference().orElse(""));
        fields.put("title", notice.title());
        fields.put("venue", notice.venue().orElse(""));
        fields.put("modality", notice.modality());
        fields.put("guide", notice.guide().orElse(""));
        fields.put("officeName", notice.office().name());
        fields.put("officeEmail", notice.office().email());
        fields.put("signatoryName", notice.signatory().name());
        fields.put("signatoryTitle", notice.signatory().title());
        dates(fields, notice);
        countries(fields, notice);
        criteria(fields, notice);
        fields.put("sessions", notice.sessions().stream().map(FilledForm::line).collect(Collectors.joining("\n")));
        fields.put("sections", notice.sections().stream().map(FilledForm::text).collect(Collectors.joining("\n\n")));
        return new NoticeForm(fields);
    }

    private static void dates(Map<String, String> fields, Notice notice) {
        fields.put("issuedOn", notice.issuedOn().toString());
        fields.put("startsOn", notice.startsOn().toString());
        fields.put("endsOn", notice.endsOn().toString());
        fields.put("days", String.valueOf(notice.days()));
        fields.put("closesOn", notice.closesOn().toString());
        fields.put("zone", notice.zone().getId());
    }

    private static void countries(Map<String, String> fields, Notice notice) {
        fields.put("hostCountries", joined(notice.hostCountries()));
        fields.put("implementingNpos", joined(notice.implementingNpos()));
        fields.put("participatingCountries", joined(notice.participatingCountries()));
        fields.put("implementingOrganisations", String.join("\n", notice.implementingOrganisations()));
        fields.put("overseasSeats", String.valueOf(notice.overseasSeats()));
        fields.put("localSeats", String.valueOf(notice.localSeats()));
    }

    private static void criteria(Map<String, String> fields, Notice notice) {
        var criteria = notice.criteria();
        fields.put("criteriaText", criteria.text());
        fields.put(
                "organisationTypes",
                criteria.organisationTypes().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        fields.put(
                "minimumRelevantYears",
                criteria.minimumRelevantYears().map(String::valueOf).orElse(""));
        fields.put("degreeRequired", criteria.degreeRequired() ? "yes" : "");
        fields.put("englishRequired", criteria.englishRequired() ? "yes" : "");
        criteria.typicalAge().ifPresent(band -> {
            fields.put("ageFrom", String.valueOf(band.from()));
            fields.put("ageTo", String.valueOf(band.to()));
        });
    }

    private static String joined(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String line(Session session) {
        var line = session.date() + " | " + session.title() + " | " + session.minutes();
        return session.kind()
                .filter(kind -> kind != SessionKind.SESSION)
                .map(kind -> line + " | " + kind)
                .orElse(line);
    }

    private static String text(Section section) {
        return "# " + section.heading() + "\n" + String.join("\n", section.paragraphs());
    }
}
