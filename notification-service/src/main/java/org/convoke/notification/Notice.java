package org.convoke.notification;

import java.util.Locale;
import org.convoke.contracts.ConvokeEvent;

/// One mail that somebody is owed for an event.
///
/// @param template named after event and role, as in `participant-selected-npo`
public record Notice(String template, Recipient recipient) {

    static Notice of(ConvokeEvent event, Recipient recipient) {
        return new Notice(template(event, recipient), recipient);
    }

    /// For a recipient whom the event concerns in a second way: a template of its own.
    static Notice of(ConvokeEvent event, Recipient recipient, String purpose) {
        return new Notice(template(event, recipient) + "-" + purpose, recipient);
    }

    /// Whether the template is one for a letter about such an event.
    static boolean isAbout(String template, Class<? extends ConvokeEvent> event) {
        return template.matches(kebab(event.getSimpleName()) + "-(npo|candidate|secretariat|host)(-[a-z]+)?");
    }

    private static String template(ConvokeEvent event, Recipient recipient) {
        return kebab(event.getClass().getSimpleName() + "_" + recipient.role());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ENGLISH);
    }
}
