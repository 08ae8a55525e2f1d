package org.convoke.journeys;

import java.nio.file.Path;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Platform;
import org.convoke.journeys.client.Refused;
import org.convoke.journeys.client.Trouble;

/// `deploy/demo`: tells both stories on a running platform and ends with what came of them.
public final class Demo {
    private static final String USUAL = "http://localhost:8080";

    private Demo() {}

    public static void main(String[] arguments) {
        try {
            var platform = Platform.at(url(arguments));
            var console = new Console(System.out);
            end(ToolkitWorkshop.tell(platform, console), platform);
            end(PublicSectorWorkshop.tell(platform, console), platform);
        } catch (Trouble | Refused e) {
            System.out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String url(String[] arguments) {
        if (arguments.length == 0) return USUAL;
        if (arguments.length == 2 && arguments[0].equals("--url")) return arguments[1];
        throw new Trouble("Usage: deploy/demo [--url http://localhost:8080]");
    }

    private static void end(Outcome outcome, Platform platform) {
        new Ending(outcome, platform.url()).lines().forEach(System.out::println);
        var gallery = new Gallery(Path.of(System.getProperty("convoke.gallery", "target/gallery")));
        var index = gallery.hang(outcome.project(), outcome.mails(), platform.as(Account.OFFICER));
        System.out.println("  the mails as their readers see them: " + index.toUri());
    }
}
