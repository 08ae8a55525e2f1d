package org.convoke.notification.webhook;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.NodeRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.convoke.notification.NodeRuntimes;

/// The npm package `standardwebhooks` as its authors published it, run by Node.js.
final class NpmLibrary implements AutoCloseable {

    private static final Path PUBLISHED = Path.of("src", "test", "npm");
    private static final Path FOLDER = Path.of("target", "npm").toAbsolutePath();
    private static final String VERIFY = """
            (() => {
              const { Webhook } = require("standardwebhooks");
              try {
                const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature };
                return "verified " + new Webhook(secret).verify(body, headers).type;
              } catch (refused) {
                return String(refused);
              }
            })()
            """;

    private final NodeRuntime node;

    NpmLibrary() throws IOException, JavetException {
        install();
        node = NodeRuntimes.in(FOLDER);
    }

    /// @return `verified` with the event's type, or why not
    String verify(String secret, Receiver.Call call, String body) throws JavetException {
        set("secret", secret);
        set("body", body);
        for (var header : new String[] {"id", "timestamp", "signature"}) {
            set(header, call.headers().firstValue("webhook-" + header).orElseThrow());
        }
        return node.getExecutor(VERIFY).executeString();
    }

    private void set(String name, String value) throws JavetException {
        node.getGlobalObject().set(name, value);
    }

    private static void install() throws IOException {
        try (var files = Files.walk(PUBLISHED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = FOLDER.resolve("node_modules").resolve(PUBLISHED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    @Override
    public void close() throws JavetException {
        node.close();
    }
}
