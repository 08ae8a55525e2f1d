package org.convoke.nomination.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.dossier.DossierRefused.PassportTooEarly;
import org.convoke.nomination.dossier.PostalTask.Kind;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// The NPO fills in the biodata form of a nominee, or corrects it (R053).
@ApplicationScoped
public class FillBiodata {

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final Forms forms;
    private final BiodataForms biodata;
    private final Arrival arrival;
    private final StoredFiles files;
    private final AwaitPost post;
    private final Clock clock;

    FillBiodata(
            Nominations nominations,
            ProjectNotifications projects,
            Forms forms,
            BiodataForms biodata,
            Arrival arrival,
            StoredFiles files,
            AwaitPost post,
            Clock clock) {
        this.nominations = nominations;
        this.projects = projects;
        this.forms = forms;
        this.biodata = biodata;
        this.arrival = arrival;
        this.files = files;
        this.post = post;
        this.clock = clock;
    }

    /// @param ifMatch the version that the caller has read; null the first time
    @Transactional
    public BiodataForm fill(UUID nomination, String ifMatch, String formVersion, JsonNode content, String by) {
        forms.require("biodata", formVersion, content);
        var target = nominations.findById(nomination);
        if (content.has("passport") && target.status() != NominationStatus.SELECTED) {
            throw Refusal.because(new PassportTooEarly());
        }
        var project = projects.lock(target.project());
        Step.COMPLETE.require(project);
        var known = biodata.findByIdOptional(nomination);
        known.ifPresent(form -> EntityTag.require(ifMatch, form.version()));
        var form = write(known, nomination, formVersion, content, by);
        arrival.electronic(nomination, target.country(), DocumentKind.BIODATA, by);
        if (project.notice().policy().requiredDocuments().contains(DocumentKind.PHOTO)) {
            awaitPhoto(nomination, by);
        }
        return form;
    }

    private BiodataForm write(
            Optional<BiodataForm> known, UUID nomination, String formVersion, JsonNode content, String by) {
        var form = known.orElseGet(() -> new BiodataForm(nomination));
        form.formVersion = formVersion;
        form.filledBy = by;
        form.filledAt = clock.instant();
        biodata.write(form, content);
        return form;
    }

    /// Without a digital photograph one has to come by post (R063).
    private void awaitPhoto(UUID nomination, String by) {
        if (files.count("nomination = ?1 and kind = ?2", nomination, FileKind.PHOTO) == 0) {
            post.begin(nomination, DocumentKind.PHOTO, Kind.PHOTO_BY_POST, by);
        }
    }
}
