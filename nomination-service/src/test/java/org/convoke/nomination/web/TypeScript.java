package org.convoke.nomination.web;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.NodeRuntime;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.node.modules.NodeModuleModule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// TypeScript's own compiler and Node.js, both as libraries: nothing has to be on the machine, and nothing is written
/// outside of `target`.
final class TypeScript implements AutoCloseable {
    private static final String COMPILER = "META-INF/resources/webjars/typescript/%s/lib/typescript.js";
    private static final String COMPILER_VERSION = "META-INF/maven/org.webjars.npm/typescript/pom.properties";
    private static final String CLIENT = "typescript/client/index.ts";

    private static final String COMPILE = """
            const ts = require(compiler);
            const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, strict: true,
              lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [], outDir: out };
            const program = ts.createProgram([source], options);
            const found = ts.getPreEmitDiagnostics(program).concat(program.emit().diagnostics);
            globalThis.complaints = found
              .map((one) => `${one.file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`)
              .join("\\n");
            """;

    private static final String RUN = """
            require(compiled)[globalThis.function](...JSON.parse(globalThis.arguments)).then(
              (value) => { globalThis.result = value; },
              (error) => { globalThis.result = String(error.stack); });
            """;

    private static final Path FOLDER = Path.of("target", "typescript").toAbsolutePath();

    private final NodeRuntime node;

    TypeScript() throws IOException, JavetException {
        unpack(COMPILER.formatted(compilerVersion()), FOLDER.resolve("compiler"));
        unpack(CLIENT, FOLDER.resolve("client"));
        JavetLibLoader.setLibLoadingListener(new InFolder());
        node = V8Host.getNodeInstance().createV8Runtime();
        node.getNodeModule(NodeModuleModule.class).setRequireRootDirectory(FOLDER.toFile());
    }

    /// @return what the compiler complains of; empty when all types fit
    String compile(String source) throws IOException, JavetException {
        Files.writeString(FOLDER.resolve(source), Files.readString(Path.of("src/test/typescript", source)));
        execute(
                COMPILE,
                Map.of(
                        "compiler", FOLDER.resolve("compiler/typescript.js").toString(),
                        "source", FOLDER.resolve(source).toString(),
                        "out", FOLDER.resolve("out").toString()));
        return node.getGlobalObject().getString("complaints");
    }

    /// @param module as it was compiled, without an ending
    /// @return what the promise of its exported function brings, or why it failed
    String call(String module, String function, List<String> arguments) throws JavetException {
        var quoted = arguments.stream().map("\"%s\""::formatted).toList();
        execute(
                RUN,
                Map.of(
                        "compiled",
                                FOLDER.resolve("out").resolve(module + ".js").toString(),
                        "function", function,
                        "arguments", quoted.toString()));
        node.await();
        return node.getGlobalObject().getString("result");
    }

    private void execute(String script, Map<String, String> globals) throws JavetException {
        for (var global : globals.entrySet()) {
            node.getGlobalObject().set(global.getKey(), global.getValue());
        }
        node.getExecutor(script).executeVoid();
    }

    private static String compilerVersion() throws IOException {
        var properties = new Properties();
        try (var in = TypeScript.class.getClassLoader().getResourceAsStream(COMPILER_VERSION)) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    /// All that lies beside a resource; from a jar, or from a folder when the module was only compiled.
    private static void unpack(String resource, Path to) throws IOException {
        var address = TypeScript.class.getClassLoader().getResource(resource).toString();
        if (!address.startsWith("jar:")) {
            copy(Path.of(URI.create(address)).getParent(), to);
            return;
        }
        var parts = address.substring("jar:".length()).split("!");
        try (var jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
            copy(jar.getPath(parts[1]).getParent(), to);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    @Override
    public void close() throws JavetException {
        node.close();
    }

    /// Where Node.js is unpacked to.
    private static final class InFolder implements IJavetLibLoadingListener {
        @Override
        public File getLibPath(JSRuntimeType type) {
            try {
                return Files.createDirectories(FOLDER.resolve("node")).toFile();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
