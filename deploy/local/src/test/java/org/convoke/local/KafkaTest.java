package org.convoke.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
    private static final Path ROOT = Path.of("/convoke");

    @TempDir
    Path data;

    @Test
    void a_broker_alone_asks_for_no_copies() throws IOException {
        var settings = settings(0, site());
        assertEquals("1@127.0.0.1:21008", settings.getProperty("controller.quorum.voters"));
        assertEquals("1", settings.getProperty("default.replication.factor"));
        assertEquals("1", settings.getProperty("transaction.state.log.min.isr"));
    }

    @Test
    void of_three_brokers_each_knows_all_and_one_may_be_away() throws IOException {
        var settings = settings(2, site("--brokers", "3"));
        assertEquals("3", settings.getProperty("node.id"));
        assertEquals(
                "1@127.0.0.1:21008,2@127.0.0.1:21013,3@127.0.0.1:21014",
                settings.getProperty("controller.quorum.voters"));
        for (var name : List.of("default", "offsets.topic", "transaction.state.log")) {
            assertEquals("3", settings.getProperty(name + ".replication.factor"), name);
        }
        assertEquals("2", settings.getProperty("min.insync.replicas"));
        assertEquals("2", settings.getProperty("transaction.state.log.min.isr"));
        assertEquals(data.resolve("kafka-3").toString(), settings.getProperty("log.dirs"));
    }

    @Test
    void a_broker_sends_clients_the_way_they_are_led() throws IOException {
        var settings = settings(1, site("--brokers", "3", "--kafka-at", "25001"));
        assertTrue(settings.getProperty("listeners").startsWith("PLAINTEXT://127.0.0.1:21011,"));
        assertTrue(settings.getProperty("advertised.listeners").startsWith("PLAINTEXT://localhost:25002,"));
    }

    @Test
    void nothing_is_left_to_fill_in() throws IOException {
        var left = settings(0, site()).values().stream()
                .map(Object::toString)
                .filter(value -> value.contains("{"))
                .collect(Collectors.joining());
        assertEquals("", left);
    }

    @Test
    void data_of_one_broker_is_not_for_three() throws IOException {
        assertDoesNotThrow(() -> Kafka.refuseAnotherNumber(site("--brokers", "3")));
        Files.createDirectory(data.resolve("kafka"));
        assertDoesNotThrow(() -> Kafka.refuseAnotherNumber(site()));
        var trouble = assertThrows(Trouble.class, () -> Kafka.refuseAnotherNumber(site("--brokers", "3")));
        assertTrue(trouble.getMessage().contains("--brokers 1"), trouble.getMessage());
    }

    private Site site(String... arguments) {
        var all = new ArrayList<>(List.of("--port-base", "21000", "--data", data.toString()));
        all.addAll(List.of(arguments));
        return new Site(ROOT, Options.parse(all, ROOT));
    }

    private static Properties settings(int index, Site site) throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(new Kafka(site, index, new Progress()).settings()));
        return settings;
    }
}
