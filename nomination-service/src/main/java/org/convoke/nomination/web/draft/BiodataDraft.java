package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.convoke.nomination.CandidateForm;
import org.convoke.nomination.Nomination;

/// The biodata form as far as the nomination says it already, so that nobody types it twice.
final class BiodataDraft {
    private BiodataDraft() {}

    static ObjectNode of(Nomination nomination) {
        var form = nomination.form().candidate();
        var content = JsonNodeFactory.instance.objectNode();
        identity(content.putObject("identity"), form).put("nationality", nomination.country());
        var contact = content.putObject("contact");
        put(contact, "officialEmail", form.email());
        put(contact, "phone", form.phone());
        position(content.putObject("position"), form);
        var english = content.putObject("english");
        put(english, "spoken", form.english());
        put(english, "written", form.english());
        return content;
    }

    private static ObjectNode identity(ObjectNode identity, CandidateForm form) {
        put(identity, "familyName", form.familyName());
        put(identity, "firstName", form.givenName());
        put(identity, "certificateName", form.certificateName());
        put(identity, "dateOfBirth", form.dateOfBirth());
        return identity;
    }

    private static void position(ObjectNode position, CandidateForm form) {
        put(position, "organisation", form.organisation());
        put(position, "title", form.position());
        put(position, "organisationType", form.organisationType());
        put(position, "level", form.level());
    }

    private static void put(ObjectNode object, String name, Optional<?> value) {
        value.ifPresent(known -> object.put(name, known.toString()));
    }
}
