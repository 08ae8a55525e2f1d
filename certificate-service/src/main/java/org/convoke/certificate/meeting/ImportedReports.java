package org.convoke.certificate.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.meeting.MeetingRefused.ReportUnknown;
import org.convoke.webkit.Refusal;

/// All reports ever read.
@ApplicationScoped
public class ImportedReports implements PanacheRepositoryBase<ImportedReport, UUID> {

    public List<ImportedReport> ofSession(String project, String session) {
        return list("project = ?1 and session = ?2 order by readAt, id", project, session);
    }

    /// Others of the session that nobody has decided about.
    List<ImportedReport> openBeside(ImportedReport report) {
        return ofSession(report.project(), report.session()).stream()
                .filter(other -> !other.id().equals(report.id()) && other.state() == ReportState.READ)
                .toList();
    }

    public ImportedReport get(String project, String session, UUID id) {
        return find("id = ?1 and project = ?2 and session = ?3", id, project, session)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new ReportUnknown(id)));
    }

    /// The same file for the same session, unless it was thrown away.
    Optional<ImportedReport> same(String project, String session, String fileHash) {
        return find(
                        "project = ?1 and session = ?2 and fileHash = ?3 and state <> DISCARDED",
                        project,
                        session,
                        fileHash)
                .firstResultOptional();
    }
}
