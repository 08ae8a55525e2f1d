package org.convoke.nomination.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.convoke.nomination.dossier.DossierRefused.NoForm;
import org.convoke.nomination.vault.Purpose;
import org.convoke.nomination.vault.Vault;
import org.convoke.webkit.Refusal;

/// The biodata of all nominations.
@ApplicationScoped
public class BiodataForms implements PanacheRepositoryBase<BiodataForm, UUID> {

    private final Vault vault;
    private final ObjectMapper json;

    BiodataForms(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /// @throws Refusal when it was not filled in
    public BiodataForm get(UUID nomination) {
        return findByIdOptional(nomination).orElseThrow(() -> Refusal.because(new NoForm()));
    }

    public JsonNode content(BiodataForm form) {
        try {
            return json.readTree(vault.open(form.nomination, Purpose.DOSSIER, form.field(), form.sealed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(BiodataForm form, JsonNode content) {
        try {
            var bytes = json.writeValueAsBytes(content);
            form.sealed = vault.seal(form.nomination, Purpose.DOSSIER, form.field(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        persistAndFlush(form);
    }
}
