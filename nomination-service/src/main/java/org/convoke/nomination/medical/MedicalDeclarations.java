package org.convoke.nomination.medical;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.dossier.FileKind;
import org.convoke.nomination.dossier.StoredFiles;
import org.convoke.nomination.vault.Purpose;
import org.convoke.nomination.vault.Vault;

/// All medical declarations that are not destroyed yet.
@ApplicationScoped
public class MedicalDeclarations implements PanacheRepositoryBase<MedicalDeclaration, UUID> {

    private final Vault vault;
    private final ObjectMapper json;
    private final StoredFiles files;

    MedicalDeclarations(Vault vault, ObjectMapper json, StoredFiles files) {
        this.vault = vault;
        this.json = json;
        this.files = files;
    }

    public MedicalStatus status(UUID nomination) {
        return findByIdOptional(nomination).map(MedicalDeclaration::status).orElse(MedicalStatus.MISSING);
    }

    /// For [ReadMedical], which logs it, and for our own judgement of the status.
    JsonNode content(MedicalDeclaration declaration) {
        try {
            return json.readTree(
                    vault.open(declaration.nomination, Purpose.MEDICAL, declaration.field(), declaration.sealed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(MedicalDeclaration declaration, JsonNode content) {
        try {
            declaration.sealed = vault.seal(
                    declaration.nomination, Purpose.MEDICAL, declaration.field(), json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        judge(declaration, content);
        persistAndFlush(declaration);
    }

    void judge(MedicalDeclaration declaration, JsonNode content) {
        var fit = Optional.ofNullable(content.at("/physician/fit"))
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue);
        var certificate = files.newestClean(declaration.nomination, FileKind.MEDICAL_CERTIFICATE);
        declaration.status = MedicalStatus.of(
                content.at("/declaration/noneOfTheConditions").booleanValue(), fit, certificate.isPresent());
    }

    List<UUID> nominationsOf(String project) {
        return getEntityManager()
                .createQuery("""
                        select n.id from Nomination n where n.project = :project and (
                          exists (select 1 from MedicalDeclaration d where d.nomination = n.id)
                          or exists (select 1 from StoredFile f where f.nomination = n.id and f.kind = :certificate))
                        order by n.id""", UUID.class)
                .setParameter("project", project)
                .setParameter("certificate", FileKind.MEDICAL_CERTIFICATE)
                .getResultList();
    }

    /// Those with medical content, in whatever state they are.
    List<String> projects() {
        return getEntityManager()
                .createQuery("""
                        select distinct n.project from Nomination n where
                          exists (select 1 from MedicalDeclaration d where d.nomination = n.id)
                          or exists (select 1 from StoredFile f where f.nomination = n.id and f.kind = :certificate)""", String.class)
                .setParameter("certificate", FileKind.MEDICAL_CERTIFICATE)
                .getResultList();
    }
}
