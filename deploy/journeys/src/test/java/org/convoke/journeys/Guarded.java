package org.convoke.journeys;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// A method carries exactly one of some annotations.
final class Guarded extends ArchCondition<JavaMethod> {
    private final List<String> annotations;

    private Guarded(List<String> annotations) {
        super("carry exactly one of %s", annotations);
        this.annotations = annotations;
    }

    static Guarded by(List<String> annotations) {
        return new Guarded(annotations);
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var carried = annotations.stream().filter(method::isAnnotatedWith).toList();
        var words = "%s carries %s".formatted(method.getFullName(), carried);
        events.add(new SimpleConditionEvent(method, carried.size() == 1, words));
    }
}
