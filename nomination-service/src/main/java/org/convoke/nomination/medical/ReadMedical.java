package org.convoke.nomination.medical;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.nomination.dossier.FileKind;
import org.convoke.nomination.dossier.ReadFile;
import org.convoke.nomination.dossier.StoredFiles;
import org.convoke.nomination.medical.MedicalReading.Part;
import org.convoke.nomination.medical.MedicalRefused.NothingThere;
import org.convoke.nomination.vault.Vault;
import org.convoke.webkit.Refusal;

/// The medical checker reads; the log is written in the same transaction, so nothing is read unlogged.
@ApplicationScoped
public class ReadMedical {

    private final MedicalDeclarations declarations;
    private final StoredFiles files;
    private final ReadFile readFile;
    private final MedicalReadings log;
    private final Clock clock;

    ReadMedical(
            MedicalDeclarations declarations, StoredFiles files, ReadFile readFile, MedicalReadings log, Clock clock) {
        this.declarations = declarations;
        this.files = files;
        this.readFile = readFile;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public JsonNode declaration(UUID nomination, Reader reader) {
        var declaration = declarations.findByIdOptional(nomination).orElseThrow(ReadMedical::nothing);
        log.persistAndFlush(new MedicalReading(nomination, Part.DECLARATION, reader, clock.instant()));
        try {
            return declarations.content(declaration);
        } catch (Vault.Destroyed _) {
            throw nothing(); // the row came back from an old backup, its key did not
        }
    }

    @Transactional
    public byte[] certificate(UUID nomination, Reader reader) {
        var file = files.newestClean(nomination, FileKind.MEDICAL_CERTIFICATE).orElseThrow(ReadMedical::nothing);
        log.persistAndFlush(new MedicalReading(nomination, Part.CERTIFICATE, reader, clock.instant()));
        return readFile.read(nomination, file.id());
    }

    private static Refusal nothing() {
        return Refusal.because(new NothingThere());
    }
}
