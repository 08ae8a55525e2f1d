package org.convoke.certificate.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.paper.PaperRefused.FileMissing;
import org.convoke.certificate.paper.PaperRefused.TooManyVersions;
import org.convoke.certificate.pass.Holder;
import org.convoke.cleaning.VirusScanner;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Refusal;

/// A participant hands in a paper or another version of it (R114, R124, R126). What is late is taken and flagged.
@ApplicationScoped
public class HandInPaper {

    private final Courses courses;
    private final Papers papers;
    private final PaperVersions versions;
    private final PaperFile paperFile;
    private final VirusScanner scanner;
    private final AdmitVersion admitVersion;
    private final PaperSettings settings;
    private final Clock clock;

    HandInPaper(
            Courses courses,
            Papers papers,
            PaperVersions versions,
            PaperFile paperFile,
            VirusScanner scanner,
            AdmitVersion admitVersion,
            PaperSettings settings,
            Clock clock) {
        this.courses = courses;
        this.papers = papers;
        this.versions = versions;
        this.paperFile = paperFile;
        this.scanner = scanner;
        this.admitVersion = admitVersion;
        this.settings = settings;
        this.clock = clock;
    }

    /// It has arrived now, however long reading the file takes.
    ///
    /// @param filled the fields of the paper's [PaperForm]
    public void handIn(Holder holder, PaperKind kind, Map<String, String> filled, Optional<byte[]> file) {
        var now = clock.instant();
        if (file.isEmpty() && PaperForm.needsFile(kind)) {
            throw Refusal.because(new FileMissing());
        }
        var form = PaperForm.read(kind, filled, file.isPresent(), settings.text());
        QuarkusTransaction.joiningExisting().call(() -> roomFor(papers.get(holder.nomination(), kind)));
        var clean = file.map(paperFile::clean);
        QuarkusTransaction.joiningExisting().run(() -> {
            courses.locked(holder.project());
            var paper = roomFor(papers.get(holder.nomination(), kind));
            var version = new PaperVersion(paper, form, clean, now);
            versions.add(version, clean);
            if (clean.isEmpty() || !scanner.isOn()) {
                admitVersion.admit(paper, version);
            }
        });
    }

    private Paper roomFor(Paper paper) {
        if (paper.versions >= settings.versions()) {
            throw Refusal.because(new TooManyVersions(settings.versions()));
        }
        return paper;
    }
}
