package org.convoke.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalPartsTest {
    private static final LocalParts PARTS = new LocalParts();
    private static Map<String, String> settings;

    @BeforeAll
    static void start() {
        PARTS.init(Map.of("service", "nomination"));
        settings = PARTS.start();
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void a_service_owns_its_database_and_cannot_enter_another() throws SQLException {
        var url = settings.get("quarkus.datasource.jdbc.url");
        try (var own = DriverManager.getConnection(url, "nomination", "nomination");
                var sql = own.createStatement()) {
            assertEquals(0, sql.executeUpdate("CREATE TABLE mine (id int)"));
        }
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "nomination", "wrong"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "selection", "selection"));
    }

    @Test
    void tokens_say_who_somebody_is() {
        var system = claims(Tokens.system("npo-lk-system"));
        assertTrue(system.contains("\"npo\":\"LK\"") && system.contains("\"npo-system\""), system);
        assertTrue(system.contains("\"convoke-api\"") && system.contains("\"sub\""), system);
        assertTrue(system.contains("\"iss\":\"" + settings.get("quarkus.oidc.token.issuer") + "\""), system);
        var person = claims(Tokens.person("designated.lk"));
        assertTrue(person.contains("\"npo-officer\"") && person.contains("\"npo-designated-officer\""), person);
        assertTrue(person.contains("\"email\":\"designated.lk@lk.npo.example\""), person);
        assertEquals(Tokens.person("mika.sato"), Tokens.person("mika.sato"));
        assertTrue(claims(Tokens.foreign()).contains("\"iss\":\"" + settings.get("quarkus.oidc.token.issuer") + "\""));
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    @Test
    void mail_to_anybody_can_be_read() throws Exception {
        var address = UUID.randomUUID() + "@npo.example";
        assertTrue(Mailbox.of(address).mails().isEmpty());
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.get("quarkus.mailer.host"));
        properties.setProperty("mail.smtp.port", settings.get("quarkus.mailer.port"));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setRecipient(RecipientType.TO, new InternetAddress(address));
        message.setSubject("Selected");
        message.setText("Congratulations");
        Transport.send(message);
        var mail = Mailbox.of(address).mails().getFirst();
        assertEquals("Selected", mail.subject());
        assertEquals("Congratulations", mail.text().strip());
        assertEquals(message.getMessageID(), mail.messageId());
    }

    @Test
    void the_clock_file_holds_the_distance_to_the_machines_time() throws Exception {
        TestClock.set(Instant.now().minusSeconds(3_600));
        var offset = Long.parseLong(
                Files.readString(Path.of(settings.get("convoke.clock.file"))).strip());
        assertEquals(-3_600_000, offset, 60_000);
    }

    @Test
    void every_run_has_topics_of_its_own() {
        assertTrue(settings.get("convoke.topic.prefix").matches("t[0-9a-f]{8}\\."));
    }
}
