package org.convoke.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void a_wrong_option_is_named() {
        assertTroubleNames("--port", "--port", "1");
        assertTroubleNames("12", "--port-base", "12");
        assertTroubleNames("--data", "--data");
    }

    private static void assertTroubleNames(String word, String... arguments) {
        var trouble = assertThrows(Trouble.class, () -> Options.parse(List.of(arguments), ROOT));
        assertTrue(trouble.getMessage().contains(word), trouble.getMessage());
    }
}
