package org.convoke.nomination.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.dossier.Channel;
import org.convoke.nomination.dossier.FileKind;
import org.convoke.nomination.dossier.UploadSettings;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.draft.Field.Choice;
import org.convoke.nomination.web.draft.Station;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// The page of one nomination, read or shown again when something was not done.
@RequestScoped
public class NominationScreen {
    private final Nominations nominations;
    private final Sheets sheets;
    private final DuplicateHints duplicates;
    private final UploadSettings uploads;
    private final Viewer viewer;
    private final Told told;

    NominationScreen(
            Nominations nominations,
            Sheets sheets,
            DuplicateHints duplicates,
            UploadSettings uploads,
            Viewer viewer,
            Told told) {
        this.nominations = nominations;
        this.sheets = sheets;
        this.duplicates = duplicates;
        this.uploads = uploads;
        this.viewer = viewer;
        this.told = told;
    }

    /// @param duplicates for the Secretariat alone
    record Nomination(
            NominationSheet sheet, List<Station> way, List<DuplicateHints.Hint> duplicates, Choices choices, Said said)
            implements TemplateInstance {}

    /// What can be chosen in the forms.
    ///
    /// @param most bytes of a file
    public record Choices(List<Choice> files, List<Choice> documents, List<Choice> channels, long most) {
        static Choices all(long most) {
            return new Choices(
                    Choice.of(FileKind.values()), Choice.of(DocumentKind.values()), Choice.of(Channel.values()), most);
        }
    }

    String show(UUID id, Said said) {
        var nomination = nominations.get(id, viewer.country());
        var way = Station.of(id, "");
        var choices = Choices.all(uploads.largest());
        return new Nomination(sheets.of(nomination), way, duplicates.of(nomination), choices, said).render();
    }

    /// Does something about a nomination that the caller may see, and goes back to its page.
    RestResponse<String> act(UUID id, Typed typed, String done, Runnable act) {
        nominations.get(id, viewer.country());
        try {
            act.run();
            return told.then(Station.address(id), done);
        } catch (Refusal refusal) {
            return Shown.again(show(id, Said.refused(refusal, typed)), refusal);
        }
    }
}
