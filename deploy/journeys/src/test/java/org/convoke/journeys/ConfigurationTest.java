package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void every_incoming_channel_says_how_it_fails_and_when_a_record_is_done(String service) throws IOException {
        var settings = settings(service);
        var channels = Stream.concat(configured(settings), listened(service)).collect(Collectors.toSet());
        assertThat(channels).isNotEmpty();
        for (var channel : channels) {
            assertSet(settings, channel, "failure-strategy", ".+");
            assertSet(settings, channel, "isolation.level", "read_committed");
            assertSet(settings, channel, "enable.auto.commit", "false");
            assertSet(settings, channel, "commit-strategy", ".+");
        }
    }

    private static void assertSet(Properties settings, String channel, String setting, String pattern) {
        var name = "mp.messaging.incoming.%s.%s".formatted(channel, setting);
        assertThat(settings.getProperty(name, "")).as(name).matches(pattern);
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
