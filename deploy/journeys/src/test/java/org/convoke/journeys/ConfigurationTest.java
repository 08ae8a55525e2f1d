package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a service runs with: its own settings over those that the shared libraries bring.
class ConfigurationTest {
    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
    private static final Pattern CHANNEL = Pattern.compile("(?:%\\w+\\.)?mp\\.messaging\\.incoming\\.([^.]+)\\..*");

    @ParameterizedTest
    @ValueSource(strings = {"nomination", "selection", "certificate", "notification"})
    void every_incoming_channel_says_what_a_failure_does(String service) throws IOException {
        assertThat(incoming(service, "failure-strategy"))
                .isNotEmpty()
                .allSatisfy((_, value) -> assertThat(value).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomination", "selection", "certificate", "notification"})
    void every_incoming_channel_sees_only_what_was_committed(String service) throws IOException {
        assertThat(incoming(service, "isolation.level"))
                .isNotEmpty()
                .allSatisfy((_, value) -> assertThat(value).isEqualTo("read_committed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomination", "selection", "certificate", "notification"})
    void every_incoming_channel_says_when_a_record_is_done(String service) throws IOException {
        assertThat(incoming(service, "enable.auto.commit"))
                .isNotEmpty()
                .allSatisfy((_, value) -> assertThat(value).isEqualTo("false"));
        assertThat(incoming(service, "commit-strategy"))
                .isNotEmpty()
                .allSatisfy((_, value) -> assertThat(value).isNotBlank());
    }

    /// By channel; empty where nothing is set.
    private static Map<String, String> incoming(String service, String setting) throws IOException {
        var settings = settings(service);
        return Stream.concat(configured(settings), listened(service))
                .distinct()
                .collect(Collectors.toMap(
                        channel -> channel,
                        channel ->
                                settings.getProperty("mp.messaging.incoming.%s.%s".formatted(channel, setting), "")));
    }

    private static Stream<String> configured(Properties settings) {
        return settings.stringPropertyNames().stream()
                .map(CHANNEL::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1));
    }

    /// Channels that the code listens to, whether somebody configured them or not.
    private static Stream<String> listened(String service) {
        return classes(service).stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(INCOMING).stream())
                .map(annotation -> annotation.get("value").orElseThrow().toString());
    }

    private static JavaClasses classes(String service) {
        return new ClassFileImporter()
                .importPaths(
                        Sources.service(service).resolve("target/classes"),
                        Sources.library("eventing").resolve("target/classes"));
    }

    private static Properties settings(String service) throws IOException {
        var settings = new Properties();
        for (var file : files(service)) {
            if (Files.exists(file)) settings.load(new StringReader(Sources.read(file)));
        }
        return settings;
    }

    private static List<Path> files(String service) {
        var shared = "src/main/resources/META-INF/microprofile-config.properties";
        var own = Sources.service(service).resolve("src/main/resources/application.properties");
        return Stream.concat(
                        Sources.LIBRARIES.stream()
                                .map(name -> Sources.library(name).resolve(shared)),
                        Stream.of(own))
                .toList();
    }
}
