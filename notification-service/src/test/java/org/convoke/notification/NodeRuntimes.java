package org.convoke.notification;

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
import java.nio.file.Files;
import java.nio.file.Path;

/// Node.js as a library, unpacked below `target`: nothing has to be on the machine.
public final class NodeRuntimes {

    private NodeRuntimes() {}

    /// @param folder that modules are looked for in
    public static NodeRuntime in(Path folder) throws JavetException {
        JavetLibLoader.setLibLoadingListener(new Unpacked());
        NodeRuntime node = V8Host.getNodeInstance().createV8Runtime();
        node.getNodeModule(NodeModuleModule.class).setRequireRootDirectory(folder.toFile());
        return node;
    }

    private static final class Unpacked implements IJavetLibLoadingListener {
        @Override
        public File getLibPath(JSRuntimeType type) {
            try {
                return Files.createDirectories(folder()).toFile();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path folder() {
            return Path.of(System.getProperty("convoke.root", ".."), "notification-service", "target", "node");
        }
    }
}
