package org.convoke.journeys.rules;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// All proofs in the tests of all modules, read from their sources because no module sees the tests of another.
final class Proofs {
    private final Path root;

    Proofs(Path root) {
        this.root = root;
    }

    List<Proof> all() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var proofs = new ArrayList<Proof>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(tests());
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
            for (var unit : task.parse()) {
                var file = root.relativize(Path.of(unit.getSourceFile().toUri()));
                new RuleScanner(file, proofs).scan(unit, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        proofs.sort(Comparator.comparing(Proof::rule)
                .thenComparing(proof -> proof.file().toString())
                .thenComparing(Proof::test));
        return proofs;
    }

    private List<Path> tests() throws IOException {
        try (var files = modules().flatMap(Proofs::sources)) {
            return files.toList();
        }
    }

    private Stream<Path> modules() throws IOException {
        try (var top = Files.list(root);
                var platform = Files.list(root.resolve("platform"));
                var deploy = Files.list(root.resolve("deploy"))) {
            return Stream.of(top, platform, deploy)
                    .flatMap(folder -> folder)
                    .map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> sources(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
