package org.convoke.local;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Starts the platform, says how it goes, and keeps it running until it is asked to end: by Ctrl-C, by a signal, or,
/// when
/// only the parts run, by the end of its input.
public final class Up {
    private Up() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        } catch (Exception unexpected) {
            LoggerFactory.getLogger(Up.class).error("Could not start", unexpected);
            System.err.println("Convoke could not start: " + unexpected);
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws Exception {
        var root = Path.of(System.getProperty("convoke.root", "")).toAbsolutePath();
        var options = Options.parse(List.of(arguments), root);
        var site = new Site(root, options);
        var folder = new DataFolder(site.data());
        folder.open(options.fresh());
        System.setProperty("convoke.log", site.log("platform").toString());
        Kafka.refuseAnotherNumber(site);
        FreePorts.check(site);
        var platform = new Platform(site, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stop, "stop"));
        platform.start();
        if (options.services()) {
            System.out.print(Welcome.text(site));
            Thread.currentThread().join();
        }
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
