package org.convoke.notification;

import io.quarkus.qute.TemplateInstance;
import org.convoke.contracts.ConvokeEvent;

/// What a letter is about: who is told, what has happened, and what is known around it. A template sees this and no
/// more.
public record Occasion(Notice notice, ConvokeEvent event, KnownProject project, People people) {

    public TemplateInstance fill(TemplateInstance page, Language language) {
        return page.data("event", event)
                .data("people", people)
                .data("project", project)
                .data("recipient", notice.recipient())
                .data("words", new Words(language));
    }
}
