package org.convoke.contracts;

import java.util.Arrays;
import java.util.List;

/// All events of all contexts, as the code knows them.
final class Events {
    private Events() {}

    static List<Class<? extends ConvokeEvent>> all() {
        return Arrays.stream(Context.values())
                .flatMap(context -> context.events().stream())
                .toList();
    }

    static List<String> names() {
        return all().stream().<String>map(Class::getSimpleName).toList();
    }

    static Class<? extends ConvokeEvent> named(String name) {
        return all().stream()
                .filter(event -> event.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is no event: those ever published stay readable"));
    }
}
