package org.convoke.eventing;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tlc2.TLC;

/// Has TLC try every interleaving of relay and inbox as src/test/tla models them: as they are, and with defences taken
/// away, so that each promise is seen broken once.
class ProtocolTest {
    private static final Path MODELS = Path.of("src/test/tla");
    private static final Path RUNS = Path.of("target/tlc").toAbsolutePath();
    private static final Pattern VERDICT = Pattern.compile(
            "No error has been found\\.|Invariant \\w+ is violated\\.|Temporal properties were violated\\.");
    private static final Pattern STATES = Pattern.compile("(\\d+) distinct states found");

    /// @param output what TLC printed, for whoever has to understand a failure
    private record Verdict(int exit, String words, int states, String output) {}

    /// The least numbers of distinct states keep a model from agreeing because nothing happens in it.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Relay, 9000",
        "Relay-poisoned, 11000",
        "Relay-undisturbed, 1000",
        "Relay-arrives, 3000",
        "Inbox, 7000",
        "Inbox-arrives, 800"
    })
    void the_protocol_keeps_its_promises(String configuration, int states) throws Exception {
        var verdict = check(configuration, configuration, Files.readString(MODELS.resolve(configuration + ".cfg")));
        assertThat(verdict.words()).as(verdict.output()).isEqualTo("No error has been found.");
        assertThat(verdict.exit()).isZero();
        assertThat(verdict.states()).isGreaterThan(states);
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Relay             | transactional.id         | NoDuplicate
            Relay             | transactional.id         | InOrder
            Relay             | cursor                   | NoDuplicate
            Relay             | whole cursor             | NoDuplicate
            Relay             | session, epoch, recheck  | NoLoss
            Relay-poisoned    | session, epoch           | NoSkip
            Relay-undisturbed | by state                 | NoSkip
            Inbox             | store first              | NoLoss
            Inbox             | one transaction          | NoDuplicate
            Inbox             | unique, stream           | NoDuplicate
            Inbox             | stream                   | InOrder
            """)
    void without_its_defence_a_promise_is_broken(String configuration, String defences, String promise)
            throws Exception {
        var verdict = check(
                configuration,
                "%s without %s breaks %s".formatted(configuration, defences, promise),
                without(defences, configuration).replaceFirst("INVARIANTS .*", "INVARIANTS " + promise));
        assertThat(verdict.words()).as(verdict.output()).isEqualTo("Invariant " + promise + " is violated.");
        assertThat(verdict.exit()).isEqualTo(12);
    }

    /// A leader that stops for ever inside a transaction would keep the lock, and nothing more would arrive.
    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource("Relay-arrives, idle transaction")
    void without_its_defence_nothing_arrives(String configuration, String defence) throws Exception {
        var verdict = check(configuration, configuration + " without " + defence, without(defence, configuration));
        assertThat(verdict.words()).as(verdict.output()).isEqualTo("Temporal properties were violated.");
        assertThat(verdict.exit()).isEqualTo(13);
    }

    private static String without(String defences, String configuration) throws IOException {
        var named = Stream.of(defences.split(", ")).collect(Collectors.joining("\", \"", "{\"", "\"}"));
        return Files.readString(MODELS.resolve(configuration + ".cfg")).replace("Without = {}", "Without = " + named);
    }

    /// TLC keeps its verdict in static fields and writes where it runs, so each check gets a process and a folder.
    private static Verdict check(String configuration, String run, String settings) throws Exception {
        var module = configuration.replaceFirst("-.*", "") + ".tla";
        var folder = Files.createDirectories(RUNS.resolve(run.replaceAll("\\W+", "-")));
        Files.writeString(folder.resolve(module), Files.readString(MODELS.resolve(module)));
        Files.writeString(folder.resolve("run.cfg"), settings);
        var output = folder.resolve("tlc.log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        Path.of(TLC.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        TLC.class.getName(),
                        "-workers",
                        "2",
                        "-deadlock", // a finished story is no deadlock
                        "-cleanup",
                        "-metadir",
                        folder.resolve("states").toString(),
                        "-config",
                        "run.cfg",
                        module)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, MINUTES)).as("TLC ends: %s", output).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return verdict(process.exitValue(), Files.readString(output));
    }

    private static Verdict verdict(int exit, String output) {
        var words =
                VERDICT.matcher(output).results().map(found -> found.group()).collect(Collectors.joining(" "));
        var states = STATES.matcher(output)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
        return new Verdict(exit, words, states, output);
    }
}
