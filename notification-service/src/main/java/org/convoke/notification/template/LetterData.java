package org.convoke.notification.template;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import java.util.Optional;
import java.util.Set;
import org.convoke.notification.KnownNominee;
import org.convoke.notification.KnownProject;
import org.convoke.notification.Page;
import org.convoke.notification.People;
import org.convoke.notification.Recipient;
import org.convoke.notification.Words;

/// Lets a template read what its letter is about. Everything else has no properties: no classes, no beans, nothing of
/// the JDK but what an `Optional` and the name of an enumerated value say.
final class LetterData extends ReflectionValueResolver {

    private static final String CONTRACTS = "org.convoke.contracts.";
    private static final Set<Class<?>> OURS =
            Set.of(KnownProject.class, KnownNominee.class, Page.class, People.class, Recipient.class, Words.class);
    private static final Set<String> OF_OPTIONAL = Set.of("present", "isPresent", "empty", "isEmpty", "get");
    private static final Set<String> OF_ANYTHING =
            Set.of("class", "getClass", "hashCode", "wait", "notify", "notifyAll", "clone", "finalize");

    @Override
    public int getPriority() {
        return super.getPriority() + 1;
    }

    @Override
    public boolean appliesTo(EvalContext asked) {
        return mayRead(asked.getBase(), asked.getName()) && super.appliesTo(asked);
    }

    private static boolean mayRead(Object base, String name) {
        return switch (base) {
            case null -> false;
            case Optional<?> _ -> OF_OPTIONAL.contains(name);
            case Enum<?> _ -> name.equals("name");
            default -> isOurs(base.getClass()) && !OF_ANYTHING.contains(name);
        };
    }

    private static boolean isOurs(Class<?> type) {
        return OURS.contains(type) || type.getName().startsWith(CONTRACTS);
    }
}
