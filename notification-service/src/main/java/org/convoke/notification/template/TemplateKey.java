package org.convoke.notification.template;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.convoke.notification.Language;

/// One letter in one language.
///
/// @param name as in `participant-selected-candidate`
@Embeddable
public record TemplateKey(
        String name, @Enumerated(EnumType.STRING) Language language) {}
