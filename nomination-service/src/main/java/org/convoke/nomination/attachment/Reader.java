package org.convoke.nomination.attachment;

import java.util.Optional;
import org.convoke.nomination.call.ProjectNotification;

/// Somebody who fetches files.
///
/// @param id of the account
/// @param country of the NPO they belong to; empty for the Secretariat
/// @param drafts whether they may see what is not published
public record Reader(String id, String name, Optional<String> country, boolean drafts) {

    /// The Secretariat everything, an NPO what it is invited to.
    public boolean concerns(ProjectNotification project) {
        return country.map(project.notice().invited()::contains).orElse(true);
    }
}
