package org.convoke.nomination.web.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.convoke.contracts.Policy;
import org.convoke.nomination.web.ProjectDraft;

/// What stands in the fields of the form, as it was typed; programme and texts are written as lines.
///
/// @param fields by name; a box that is not ticked is not in it
public record NoticeForm(Map<String, String> fields) {
    private static final List<String> PLAIN = List.of(
            "code",
            "reference",
            "issuedOn",
            "title",
            "startsOn",
            "endsOn",
            "venue",
            "modality",
            "closesOn",
            "zone",
            "guide");
    private static final List<String> NUMBERS = List.of("days", "overseasSeats", "localSeats");
    private static final String BAR = "\\s*\\|\\s*";

    static NoticeForm sent(MultivaluedMap<String, String> sent) {
        var fields = new TreeMap<String, String>();
        sent.forEach((name, values) -> fields.put(name, String.join(",", values).strip()));
        return new NoticeForm(fields);
    }

    /// Empty for a field that was not sent.
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean has(String name, String value) {
        return Arrays.asList(get(name).split(",")).contains(value);
    }

    /// @param policy kept from the issue before; null takes what the modality says
    /// @throws IllegalArgumentException when a field cannot be what it is for, as a date that is none
    ProjectDraft draft(ObjectMapper json, Policy policy) {
        var draft = json.createObjectNode();
        PLAIN.forEach(name -> put(draft, name, get(name)));
        NUMBERS.forEach(name -> number(draft, name));
        if (policy != null) draft.set("policy", json.valueToTree(policy));
        codes(draft, "hostCountries");
        codes(draft, "implementingNpos");
        codes(draft, "participatingCountries");
        lines(get("implementingOrganisations")).forEach(draft.withArray("implementingOrganisations")::add);
        put(draft.putObject("office"), "name", get("officeName")).put("email", get("officeEmail"));
        put(draft.putObject("signatory"), "name", get("signatoryName")).put("title", get("signatoryTitle"));
        criteria(draft.putObject("criteria"));
        lines(get("sessions")).forEach(line -> session(draft.withArray("sessions"), line));
        sections(draft.putArray("sections"));
        return json.convertValue(draft, ProjectDraft.class);
    }

    private void criteria(ObjectNode criteria) {
        criteria.put("text", get("criteriaText"));
        Stream.of(get("organisationTypes").split(","))
                .filter(type -> !type.isEmpty())
                .forEach(criteria.putArray("organisationTypes")::add);
        number(criteria, "minimumRelevantYears");
        criteria.put("degreeRequired", !get("degreeRequired").isEmpty());
        criteria.put("englishRequired", !get("englishRequired").isEmpty());
        if (!get("ageFrom").isEmpty()) {
            var band = criteria.putObject("typicalAge");
            band.put("from", whole("ageFrom"));
            band.put("to", whole("ageTo"));
        }
    }

    /// As in `2016-12-05 | Opening | 360 | VISIT`, the kind only where it is no session.
    private static void session(ArrayNode sessions, String line) {
        var parts = line.split(BAR);
        if (parts.length < 3) {
            throw new IllegalArgumentException("Programme: write \"date | title | minutes\" in: " + line);
        }
        var session = sessions.addObject();
        session.put("id", "row-" + sessions.size());
        session.put("date", parts[0]);
        session.put("title", parts[1]);
        session.put("minutes", minutes(parts[2], line));
        if (parts.length > 3) session.put("kind", parts[3]);
    }

    private static int minutes(String text, String line) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("Programme: minutes are a number in: " + line, noNumber);
        }
    }

    /// A line that begins with `#` is a heading, every other one a paragraph.
    private void sections(ArrayNode sections) {
        for (var line : lines(get("sections")).toList()) {
            if (line.startsWith("#")) {
                var section = sections.addObject();
                section.put("heading", line.replaceFirst("#+\\s*", ""));
                section.putArray("paragraphs");
            } else if (sections.isEmpty()) {
                throw new IllegalArgumentException("Texts: begin with a heading, as in \"# Objectives\".");
            } else {
                ((ArrayNode) sections.get(sections.size() - 1).get("paragraphs")).add(line);
            }
        }
    }

    private void codes(ObjectNode draft, String name) {
        var codes = draft.putArray(name);
        Arrays.stream(get(name).split("[\\s,]+"))
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
    }

    private void number(ObjectNode node, String name) {
        if (!get(name).isEmpty()) node.put(name, whole(name));
    }

    private int whole(String name) {
        try {
            return Integer.parseInt(get(name));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(name + ": a whole number.", noNumber);
        }
    }

    private static ObjectNode put(ObjectNode node, String name, String value) {
        return value.isEmpty() ? node : node.put(name, value);
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
