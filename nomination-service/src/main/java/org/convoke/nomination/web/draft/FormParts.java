package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.convoke.nomination.CandidateForm;
import org.convoke.nomination.Form;
import org.convoke.nomination.web.draft.Leaf.Entry;
import org.convoke.nomination.web.screen.Typed;

/// Takes a leaf out of a form and puts it back as it was filled in.
@ApplicationScoped
class FormParts {

    /// A form with one leaf as it was typed, and what is wrong there by field.
    record Read(Form form, Map<String, String> errors) {}

    private final ObjectMapper json;
    private final Validator validator;

    FormParts(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    static Form empty() {
        return begun(Optional.empty());
    }

    /// Filled in from what the NPO knows about a person.
    static Form of(UUID profile) {
        return begun(Optional.of(profile));
    }

    private static Form begun(Optional<UUID> profile) {
        return new Form(profile, Optional.empty(), CandidateForm.empty(), Set.of(), Optional.empty());
    }

    /// As it stands in the form.
    List<Field> fields(Leaf leaf, Form form) {
        var tree = json.<ObjectNode>valueToTree(form);
        return leaf.entries().stream()
                .map(entry -> field(entry, Optional.of(tree.at(pointer(entry)).asText()), Optional.empty()))
                .toList();
    }

    /// As it was typed, with what is wrong.
    List<Field> fields(Leaf leaf, Typed typed, Map<String, String> errors) {
        return leaf.entries().stream()
                .map(entry -> field(entry, typed.text(entry.name()), Optional.ofNullable(errors.get(entry.name()))))
                .toList();
    }

    private static Field field(Entry entry, Optional<String> value, Optional<String> error) {
        return new Field(
                entry.name(),
                entry.label(),
                entry.kind(),
                entry.required(),
                value.filter(text -> !text.isEmpty()).stream().toList(),
                entry.choices(),
                Optional.of(entry.hint()).filter(hint -> !hint.isEmpty()),
                error);
    }

    Read read(Leaf leaf, Typed typed, Form before) {
        var tree = json.<ObjectNode>valueToTree(before);
        var errors = new TreeMap<String, String>();
        for (var entry : leaf.entries()) {
            var value = typed.text(entry.name());
            value.flatMap(text -> misspelt(entry, text))
                    .ifPresentOrElse(wrong -> errors.put(entry.name(), wrong), () -> put(tree, entry, value));
        }
        var form = form(tree);
        validator.validate(form).stream()
                .collect(Collectors.toMap(FormParts::path, ConstraintViolation::getMessage, (one, other) -> one))
                .forEach(errors::putIfAbsent);
        return new Read(form, errors);
    }

    private static Optional<String> misspelt(Entry entry, String text) {
        try {
            return switch (entry.kind()) {
                case DATE -> Optional.of(LocalDate.parse(text)).flatMap(_ -> Optional.empty());
                case NUMBER -> Optional.of(Integer.parseInt(text)).flatMap(_ -> Optional.empty());
                case CHOICE ->
                    entry.choices().stream().anyMatch(choice -> choice.value().equals(text))
                            ? Optional.empty()
                            : Optional.of("is none of the choices");
                case TEXT, EMAIL, PHONE, AREA, TICK, TICKS -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.of("a date is written as in 1972-03-31");
        } catch (NumberFormatException _) {
            return Optional.of("is not a number");
        }
    }

    private static void put(ObjectNode form, Entry entry, Optional<String> value) {
        var at = pointer(entry);
        var parent = (ObjectNode) form.at(at.substring(0, at.lastIndexOf('/')));
        var name = at.substring(at.lastIndexOf('/') + 1);
        if (value.isEmpty()) {
            parent.remove(name);
        } else if (entry.kind() == Field.Kind.NUMBER) {
            parent.put(name, Integer.parseInt(value.get()));
        } else {
            parent.put(name, value.get());
        }
    }

    private Form form(ObjectNode tree) {
        try {
            return json.treeToValue(tree, Form.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pointer(Entry entry) {
        return "/" + entry.name().replace('.', '/');
    }

    private static String path(ConstraintViolation<Form> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(node -> node.getName())
                .collect(Collectors.joining("."));
    }
}
