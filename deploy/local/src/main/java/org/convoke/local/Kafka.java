package org.convoke.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One real Kafka broker in a process of its own, alone or one of three. Nothing it keeps ever expires: the outbox
/// keeps its place in a consumer group, and the records carry the time of a clock that can be years away.
final class Kafka implements Part {
    private static final List<String> NAMES = List.of("kafka", "kafka-2", "kafka-3");
    private static final List<String> SMALL = List.of(
            "-Xms192m",
            "-Xmn96m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--sun-misc-unsafe-memory-access=allow");

    private final Site site;
    private final int index;
    private final String name;
    private final Path settings;
    private final ChildProcess process;

    /// @param index which of the brokers, counted from 0
    Kafka(Site site, int index, Progress progress) {
        this.site = site;
        this.index = index;
        this.name = NAMES.get(index);
        this.settings = site.run(name + ".properties");
        this.process = new ChildProcess(site, name, command(), Map.of(), progress);
    }

    /// Also the names of the brokers' folders, logs and pid files.
    static List<String> names(Site site) {
        return NAMES.subList(0, site.options().brokers());
    }

    /// Where the brokers really listen, whichever way the services are led.
    static String ports(Site site) {
        return Port.BROKERS.stream()
                .limit(site.options().brokers())
                .map(port -> String.valueOf(site.port(port)))
                .collect(Collectors.joining(","));
    }

    /// Topics stay on the brokers on which they were made.
    static void refuseAnotherNumber(Site site) {
        var known = NAMES.stream()
                .filter(name -> Files.exists(site.data().resolve(name)))
                .count();
        if (known != 0 && known != site.options().brokers()) {
            throw new Trouble("The data in %s was made with --brokers %d; use the same number, or --fresh to forget it."
                    .formatted(site.data(), known));
        }
    }

    @Override
    public String name() {
        return index == 0 ? "Kafka" : "Kafka " + (index + 1);
    }

    @Override
    public void start() throws Exception {
        Files.writeString(settings, settings());
        var ready = Broker.readyMark(settings);
        Files.deleteIfExists(ready);
        process.start();
        Answer.await(name, () -> Files.exists(ready), process, site);
        process.keepAlive();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Jvm.command());
        command.addAll(SMALL);
        command.add("-Dconvoke.log=" + site.log(name));
        command.addAll(
                List.of("-cp", site.programs().resolve("convoke-local.jar").toString()));
        command.addAll(List.of(Broker.class.getName(), settings.toString()));
        return command;
    }

    String settings() throws IOException {
        var brokers = site.options().brokers();
        try (var template = Kafka.class.getResourceAsStream("/kafka.properties")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{node}", String.valueOf(index + 1))
                    .replace("{data}", site.data().resolve(name).toString())
                    .replace("{port}", String.valueOf(site.port(Port.BROKERS.get(index))))
                    .replace("{address}", site.brokerAddress(index))
                    .replace("{controller}", controller(index))
                    .replace("{voters}", voters(brokers))
                    .replace("{replicas}", String.valueOf(brokers))
                    .replace("{in-sync}", brokers == 1 ? "1" : "2");
        }
    }

    private String voters(int brokers) {
        return IntStream.range(0, brokers)
                .mapToObj(each -> (each + 1) + "@" + controller(each))
                .collect(Collectors.joining(","));
    }

    private String controller(int each) {
        return Site.LOOPBACK + ":" + site.port(Port.CONTROLLERS.get(each));
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        process.stop();
    }
}
