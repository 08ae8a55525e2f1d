package org.convoke.selection.web.bench;

import java.time.LocalDate;
import java.util.Optional;
import org.convoke.printing.Wording;
import org.convoke.selection.Round;

/// Something that an officer is to do about a round.
///
/// @param page of the workbench where it is done
/// @param by the last day for it, in the project's zone
/// @param late whether that day has passed
public record Task(Round round, String words, String page, Optional<LocalDate> by, boolean late) {

    public String project() {
        return round.project();
    }

    public String title() {
        return round.terms().title();
    }

    public String link() {
        return "/selection/rounds/%s%s".formatted(project(), page);
    }

    public String deadline() {
        return by.map(Wording::date).orElse("");
    }
}
