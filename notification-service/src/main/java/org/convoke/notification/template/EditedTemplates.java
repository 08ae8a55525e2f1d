package org.convoke.notification.template;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// All versions of all letters that were edited.
@ApplicationScoped
public class EditedTemplates implements PanacheRepository<EditedTemplate> {

    /// The newest first.
    public List<EditedTemplate> versions(TemplateKey template) {
        return list("template = ?1 order by version desc", template);
    }

    /// What holds now; empty when the shipped words do.
    public Optional<EditedTemplate> current(TemplateKey template) {
        return newest(template).filter(found -> found.source().isPresent());
    }

    Optional<EditedTemplate> newest(TemplateKey template) {
        return find("template = ?1 order by version desc", template).firstResultOptional();
    }
}
