package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.cleaning.VirusScanner;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.dossier.UploadRefused.QuotaUsed;
import org.convoke.nomination.dossier.UploadRefused.TooManyFiles;
import org.convoke.webkit.Refusal;

/// A file comes in: inspected, written anew, sealed. After the deadline it is flagged and taken all the same (R065).
@ApplicationScoped
public class StoreFile {

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final FileInspection inspection;
    private final StoredFiles files;
    private final UploadSettings settings;
    private final VirusScanner scanner;
    private final AdmitFile admit;
    private final Clock clock;

    StoreFile(
            Nominations nominations,
            ProjectNotifications projects,
            FileInspection inspection,
            StoredFiles files,
            UploadSettings settings,
            VirusScanner scanner,
            AdmitFile admit,
            Clock clock) {
        this.nominations = nominations;
        this.projects = projects;
        this.inspection = inspection;
        this.files = files;
        this.settings = settings;
        this.scanner = scanner;
        this.admit = admit;
        this.clock = clock;
    }

    /// @param nomination that the caller may write to
    @Transactional
    public StoredFile store(UUID nomination, FileKind kind, Upload upload, String by) {
        var inspected = inspection.inspect(kind, upload); // the costly part, before anything is locked
        var target = nominations.findById(nomination);
        var project = projects.lock(target.project());
        Step.COMPLETE.require(project);
        var size = inspected.content().length;
        requireRoom(target, size);
        var name = FileName.shown(upload.name(), kind, inspected.type());
        var file = new StoredFile(target, kind, inspected.type(), name, size);
        file.uploadedBy = by;
        file.uploadedAt = clock.instant();
        file.late = file.uploadedAt.isAfter(project.notice().closesAt());
        files.add(file, inspected.content());
        if (!scanner.isOn()) {
            admit.admit(file);
        }
        return file;
    }

    private void requireRoom(Nomination nomination, int size) {
        if (files.count("nomination", nomination.id()) >= settings.filesPerNomination()) {
            throw Refusal.because(new TooManyFiles(settings.filesPerNomination()));
        }
        var limit = settings.bytesPerNpo().asLongValue();
        if (files.bytesOf(nomination.country()) + size > limit) {
            throw Refusal.because(new QuotaUsed(limit));
        }
    }
}
