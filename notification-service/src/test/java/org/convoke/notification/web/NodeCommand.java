package org.convoke.notification.web;

import com.caoccao.javet.exceptions.JavetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.convoke.notification.NodeRuntimes;

/// What the guide's `node file.ts` starts: TypeScript's own compiler and Node.js, both as libraries.
final class NodeCommand {

    private static final String COMPILER = "META-INF/resources/webjars/typescript/%s/lib/typescript.js";
    private static final String COMPILER_VERSION = "META-INF/maven/org.webjars.npm/typescript/pom.properties";
    private static final String RUN = """
            const ts = require(compiler);
            const fs = require("fs");
            const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
            const compiled = ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions: options });
            fs.writeFileSync(file.replace(/ts$/, "js"), compiled.outputText);
            require(file.replace(/ts$/, "js"));
            """;

    private NodeCommand() {}

    public static void main(String[] arguments) throws IOException, JavetException {
        var file = Path.of(arguments[0]).toAbsolutePath();
        try (var node = NodeRuntimes.in(file.getParent())) {
            node.getGlobalObject().set("compiler", compiler(file.getParent()).toString());
            node.getGlobalObject().set("file", file.toString());
            node.getExecutor(RUN).executeVoid();
            node.await();
        }
    }

    /// A script that starts it under the name `node`.
    static void install(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var script = Files.createDirectories(folder).resolve("node");
        Files.writeString(
                script, """
                #!/bin/sh
                exec %s --enable-native-access=ALL-UNNAMED -Djava.util.logging.manager=org.jboss.logmanager.LogManager \\
                  -Dconvoke.root='%s' -cp '%s' %s "$@"
                """.formatted(java, System.getProperty("convoke.root"), classes, NodeCommand.class.getName()));
        script.toFile().setExecutable(true);
    }

    private static Path compiler(Path folder) throws IOException {
        var loader = NodeCommand.class.getClassLoader();
        var version = new Properties();
        try (var in = loader.getResourceAsStream(COMPILER_VERSION)) {
            version.load(in);
        }
        var copy = folder.resolve("typescript.js");
        try (var in = loader.getResourceAsStream(COMPILER.formatted(version.getProperty("version")))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
