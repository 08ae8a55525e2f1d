package org.convoke.journeys.chaos;

import java.nio.file.Path;
import java.time.LocalDate;
import org.convoke.journeys.RunningPlatform;

/// `deploy/chaos`.
public final class Chaos {
    private Chaos() {}

    public static void main(String[] arguments) throws Exception {
        try (var running = RunningPlatform.start(Path.of("target", "chaos"))) {
            System.out.println(running.get("front.url") + " " + running.get("jdbc.url.notification"));
            var history = new History();
            var load = new Load(
                    running.platform(), "CL", LocalDate.parse("2022-06-01"), new Size(2, 2, 60), Pace.FREE, 1, history);
            var begin = System.nanoTime();
            var epoch = 0;
            do {
                load.stand(history.events() < 5000);
                System.out.printf("%d: %.1f s, %d%n", epoch++, (System.nanoTime() - begin) / 1e9, history.events());
            } while (load.unfinished());
            System.in.read();
        }
    }
}
