package org.convoke.nomination.npo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.Officer.Appointment;
import org.convoke.nomination.npo.Officer.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The operator's directory sets up and no more.
@QuarkusTest
class DirectoryTest {

    private static final String DIRECTOR = """
            {"subject": "tr-director", "name": "Farida Rahman", "email": "director@tr.npo.example", "role": "DIRECTOR"}""";
    private static final String ASSISTANT = """
            {"subject": "tr-assistant", "name": "Rafiq Alam", "email": "%s", "role": "DESIGNATED_OFFICER"}""";
    private static final String DELEGATION = """
            {"id": "6a4c2a0e-6c6b-4e5f-9a38-0b9f7f3f3c55", "officer": "tr-assistant", "issuer": "tr-director",
             "acts": ["ENDORSE"], "projects": [], "beginsOn": "2016-01-01", "endsOn": "2099-12-31"}""";

    @Inject
    Directory directory;

    @Inject
    Npos npos;

    @Inject
    History history;

    @Inject
    AppointOfficer appoint;

    @TempDir
    Path folder;

    @Test
    void it_sets_up_an_npo_until_somebody_changes_its_records() throws IOException {
        read(DIRECTOR + ", " + ASSISTANT.formatted("assistant@tr.npo.example"), DELEGATION);
        var changes = history.count("country", "TR");
        read(DIRECTOR + ", " + ASSISTANT.formatted("assistant@tr.npo.example"), DELEGATION);
        assertThat(history.count("country", "TR")).isEqualTo(changes);
        assertThat(npos.officers("TR")).extracting(Officer::subject).containsExactly("tr-assistant", "tr-director");

        read(DIRECTOR, "");
        assertThat(npos.officers("TR")).extracting(Officer::subject).containsExactly("tr-director");
        assertThat(npos.delegations("TR")).extracting(Delegation::revokedAt).allMatch(Optional::isPresent);
        assertThat(history.of("TR", Long.MAX_VALUE, 2))
                .extracting(change -> change.kind)
                .containsExactly(Kind.DELEGATION_REVOKED, Kind.OFFICER_DISMISSED);

        var secretariat = new Steward("TR", "mika.sato", "Mika Sato", Optional.empty());
        appoint.appoint(
                secretariat, "tr-liaison", new Appointment("Nadia", "liaison@tr.npo.example", Role.LIAISON_OFFICER));
        read(ASSISTANT.formatted("other@tr.npo.example"), "");
        assertThat(npos.officers("TR")).extracting(Officer::subject).containsExactly("tr-director", "tr-liaison");
    }

    private void read(String officers, String delegations) throws IOException {
        directory.read(Files.writeString(folder.resolve("directory.json"), """
                [{"country": "TR", "email": "office@tr.npo.example", "officers": [%s], "delegations": [%s],
                  "systems": ["npo-tr-system"]}]""".formatted(officers, delegations)));
    }
}
