package org.convoke.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The contexts that publish events: one service, one topic and one sealed vocabulary each.
public enum Context {
    NOMINATION(NominationEvent.class),
    SELECTION(SelectionEvent.class),
    CERTIFICATE(CertificateEvent.class),
    NOTIFICATION(NotificationEvent.class);

    private final Class<? extends ConvokeEvent> vocabulary;

    Context(Class<? extends ConvokeEvent> vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static Context of(ConvokeEvent event) {
        return switch (event) {
            case NominationEvent _ -> NOMINATION;
            case SelectionEvent _ -> SELECTION;
            case CertificateEvent _ -> CERTIFICATE;
            case NotificationEvent _ -> NOTIFICATION;
        };
    }

    /// The short name, as in `nomination`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String topic() {
        return "convoke." + label();
    }

    /// CloudEvents `source`.
    public String source() {
        return "/" + label() + "-service";
    }

    /// CloudEvents `type`, as in `org.convoke.nomination.NominationSubmitted`.
    public String type(Class<? extends ConvokeEvent> event) {
        return "org.convoke." + label() + "." + event.getSimpleName();
    }

    /// The record published under this CloudEvents `type`; empty when a newer producer speaks of something unknown
    /// here.
    public Optional<Class<? extends ConvokeEvent>> event(String type) {
        return events().stream().filter(event -> type(event).equals(type)).findFirst();
    }

    public List<Class<? extends ConvokeEvent>> events() {
        return Arrays.stream(vocabulary.getPermittedSubclasses())
                .<Class<? extends ConvokeEvent>>map(event -> event.asSubclass(ConvokeEvent.class))
                .toList();
    }
}
