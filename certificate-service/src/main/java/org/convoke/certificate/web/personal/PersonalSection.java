package org.convoke.certificate.web.personal;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.convoke.certificate.pass.Holder;

/// One part of a participant's page. Every bean of this type is on it.
public interface PersonalSection {

    /// Sections stand in the order of these numbers.
    int place();

    /// @param address of the page, below which a section takes its forms
    /// @param typed into one of its forms, which was refused
    /// @return empty when there is nothing to say to this person
    Optional<TemplateInstance> about(Holder holder, String address, Typed typed);
}
