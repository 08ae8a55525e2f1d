package org.convoke.certificate.web.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.paper.Paper;
import org.convoke.certificate.paper.PaperStatus;
import org.convoke.certificate.paper.PaperVersion;
import org.convoke.certificate.paper.VersionState;
import org.convoke.contracts.CertificateEvent.Escalation;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A paper with all that was ever handed in.
@Schema(name = "Paper")
public record PaperView(PaperKind kind, PaperStatus status, LocalDate dueOn, List<Version> versions) {

    static PaperView of(Paper paper, List<PaperVersion> versions) {
        return new PaperView(
                paper.kind(),
                paper.status(),
                paper.dueOn(),
                versions.stream().map(Version::of).toList());
    }

    /// @param form what was filled in, by the name of the field
    /// @param size of the file in bytes; absent when there is none
    /// @param lateBySeconds absent when it came in time
    @Schema(name = "PaperVersion")
    public record Version(
            int number,
            Map<String, String> form,
            Optional<Integer> size,
            Instant arrivedAt,
            Optional<Long> lateBySeconds,
            VersionState state) {

        static Version of(PaperVersion version) {
            return new Version(
                    version.number(),
                    version.form(),
                    version.size(),
                    version.arrivedAt(),
                    version.late().map(Duration::toSeconds),
                    version.state());
        }
    }

    /// That a paper is owed and what has become of it; not what it says.
    ///
    /// @param submittedAt when the first version arrived
    /// @param lateBySeconds absent when that was in time
    /// @param told who was told last that it is missing
    @Schema(name = "PaperRow")
    public record Row(
            UUID nomination,
            String name,
            String country,
            PaperKind kind,
            PaperStatus status,
            LocalDate dueOn,
            Optional<Instant> submittedAt,
            Optional<Long> lateBySeconds,
            Optional<Escalation> told,
            Optional<String> waivedReason) {

        static Row of(Nominee nominee, Paper paper) {
            return new Row(
                    nominee.nomination(),
                    nominee.name(),
                    nominee.country(),
                    paper.kind(),
                    paper.status(),
                    paper.dueOn(),
                    paper.submittedAt(),
                    paper.late().map(Duration::toSeconds),
                    paper.told(),
                    paper.waivedReason());
        }
    }
}
