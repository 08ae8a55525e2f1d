package org.convoke.notification.web;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.convoke.notification.Language;
import org.convoke.notification.preference.Rhythm;
import org.convoke.notification.preference.Wishes;

/// What an officer says on the page of preferences, as it was typed.
///
/// @param tells `yes` when the box is ticked
public record PreferenceForm(
        @FormParam("language") String language,
        @FormParam("rhythm") String rhythm,
        @FormParam("zone") String zone,
        @FormParam("tells") String tells) {

    static final String NO_RHYTHM = "Say how often you want notices that ask for nothing.";

    /// A name of a field and what is wrong with it.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String problem) {
            super(problem);
        }
    }

    static PreferenceForm of(Wishes wishes) {
        return new PreferenceForm(
                wishes.language().name(),
                wishes.rhythm().name(),
                wishes.zone().map(ZoneId::getId).orElse(""),
                wishes.npoTells() ? "yes" : null);
    }

    static Optional<Rhythm> rhythm(String name) {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> rhythm.name().equals(name))
                .findFirst();
    }

    Wishes wishes() throws Wrong {
        var wanted = rhythm(rhythm).orElseThrow(() -> new Wrong(NO_RHYTHM));
        var spoken = Arrays.stream(Language.values())
                .filter(each -> each.name().equals(language))
                .findFirst()
                .orElseThrow(() -> new Wrong("Language: choose one of the list."));
        return new Wishes(spoken, ticked(), wanted, zoneId());
    }

    public boolean ticked() {
        return "yes".equals(tells);
    }

    private Optional<ZoneId> zoneId() throws Wrong {
        if (zone == null || zone.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(zone.strip()));
        } catch (DateTimeException _) {
            throw new Wrong("Time zone: there is none called %s; write it as in Asia/Colombo.".formatted(zone.strip()));
        }
    }
}
