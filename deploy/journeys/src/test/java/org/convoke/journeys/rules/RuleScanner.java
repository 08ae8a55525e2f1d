package org.convoke.journeys.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one source; the second parameter of the visits is the name of what is being visited.
final class RuleScanner extends TreeScanner<Void, String> {
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "Property");

    private final Path file;
    private final List<Proof> proofs;

    RuleScanner(Path file, List<Proof> proofs) {
        this.file = file;
        this.proofs = proofs;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        return super.visitClass(type, type.getSimpleName().toString());
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
        var annotations = method.getModifiers().getAnnotations();
        if (named(annotations, "Rule") && annotations.stream().noneMatch(it -> TESTS.contains(name(it)))) {
            throw new AssertionError("%s: %s names a rule but is no test".formatted(file, method.getName()));
        }
        return super.visitMethod(method, method.getName().toString());
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, String test) {
        if (name(annotation).equals("Rule")) {
            annotation.getArguments().stream()
                    .flatMap(this::values)
                    .forEach(rule -> proofs.add(new Proof(rule, file, test)));
        }
        return null;
    }

    private Stream<String> values(Tree argument) {
        return switch (argument) {
            case AssignmentTree named -> values(named.getExpression());
            case NewArrayTree several -> several.getInitializers().stream().flatMap(this::values);
            case LiteralTree one -> Stream.of(String.valueOf(one.getValue()));
            default -> throw new AssertionError("%s: @Rule takes literal numbers".formatted(file));
        };
    }

    private static boolean named(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream().anyMatch(annotation -> name(annotation).equals(name));
    }

    private static String name(AnnotationTree annotation) {
        return annotation.getAnnotationType().toString();
    }
}
