package org.convoke.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path ROOT = Path.of("/convoke");

    @Test
    void the_usual_instance_needs_no_options() {
        var options = Options.parse(List.of("up"), ROOT);
        assertTrue(options.services());
        assertFalse(options.fresh());
        assertEquals(Path.of("/convoke/.convoke"), options.data());
        assertEquals(8080, new Site(ROOT, options).port(Port.FRONT_DOOR));
    }

    @Test
    void a_port_base_moves_every_port() {
        var options = Options.parse(List.of("parts", "--port-base", "21000", "--fresh", "--data", "/tmp/x"), ROOT);
        assertFalse(options.services());
        assertTrue(options.fresh());
        var site = new Site(ROOT, options);
        assertEquals(21005, site.port(Port.KEYCLOAK));
        assertEquals(21010, site.port(Port.IMAP));
        assertEquals("http://localhost:21000/auth/realms/convoke", site.issuer());
    }

    @Test
    void services_reach_the_parts_where_they_are_unless_told_otherwise() {
        var usual = new Site(ROOT, Options.parse(List.of("--port-base", "21000"), ROOT));
        assertEquals("jdbc:postgresql://localhost:21006/selection", usual.jdbcUrl(Service.SELECTION));
        assertEquals("localhost:21007", usual.bootstrapServers());
    }

    @Test
    void services_can_be_led_another_way_to_each_part() {
        var options =
                List.of("--port-base", "21000", "--brokers", "3", "--postgresql-at", "25000", "--kafka-at", "25001");
        var site = new Site(ROOT, Options.parse(options, ROOT));
        assertEquals("jdbc:postgresql://localhost:25000/selection", site.jdbcUrl(Service.SELECTION));
        assertEquals("jdbc:postgresql://localhost:21006/keycloak", site.jdbcUrl("keycloak"));
        assertEquals("localhost:25001,localhost:25002,localhost:25003", site.bootstrapServers());
        assertEquals("21007,21011,21012", Kafka.ports(site));
    }

    @Test
    void only_with_failpoints_a_service_hears_of_one() {
        assertNull(failpoint());
        assertEquals("/convoke/.convoke/run/failpoint.selection", failpoint("--failpoints"));
    }

    private static String failpoint(String... arguments) {
        var site = new Site(ROOT, Options.parse(List.of(arguments), ROOT));
        return Settings.of(site, Service.SELECTION).get("convoke.eventing.failpoint");
    }

    @Test
    void a_wrong_option_is_named() {
        assertTroubleNames("--port", "--port", "1");
        assertTroubleNames("12", "--port-base", "12");
        assertTroubleNames("--data", "--data");
        assertTroubleNames("--brokers", "--brokers", "2");
        assertTroubleNames("--kafka-at", "--kafka-at", "80");
    }

    private static void assertTroubleNames(String word, String... arguments) {
        var trouble = assertThrows(Trouble.class, () -> Options.parse(List.of(arguments), ROOT));
        assertTrue(trouble.getMessage().contains(word), trouble.getMessage());
    }
}
