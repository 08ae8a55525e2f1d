package org.convoke.nomination.print;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.nomination.attachment.Attachment;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.Notice.Section;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.call.Revision;
import org.convoke.printing.Wording;

/// Everything that stands on a notification, in words: header, programme, qualifications, texts, signature, and what
/// each revision changed (R002 to R032).
///
/// @param history every issue so far, the first one first
public record NoticeSheet(ProjectNotification project, List<Revision> history, List<Attachment> attachments) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzzz ('UTC'xxx)", Locale.ENGLISH);

    public Notice notice() {
        return project.notice();
    }

    public String code() {
        return project.code();
    }

    /// As in `002`.
    public String issue() {
        return "%03d".formatted(project.revision() + 1);
    }

    public String issued() {
        return Wording.date(notice().issuedOn());
    }

    public String dates() {
        return Wording.dates(notice().startsOn(), notice().endsOn());
    }

    public String duration() {
        return notice().days() == 1 ? "one day" : notice().days() + " days";
    }

    public String modality() {
        return Wording.label(notice().modality());
    }

    public String hosts() {
        return Wording.countries(notice().hostCountries());
    }

    public String participating() {
        return Wording.countries(notice().participatingCountries());
    }

    public String organisations() {
        return Wording.list(notice().implementingOrganisations());
    }

    public String closes() {
        return MOMENT.format(notice().closesAt().atZone(notice().zone()));
    }

    public String announced() {
        return Wording.date(notice().announceBy());
    }

    public Requirements requirements() {
        return new Requirements(notice().criteria(), notice().policy());
    }

    public List<ProgrammeDay> programme() {
        return ProgrammeDay.of(notice());
    }

    public List<Section> sections() {
        return notice().sections();
    }

    /// What everybody must know before they read on; empty when all is as planned.
    public Optional<String> warning() {
        return switch (project.status()) {
            case DRAFT -> Optional.of("Draft. Not signed, not published.");
            case APPROVED -> Optional.of("Signed, not published.");
            case POSTPONED -> Optional.of("Postponed. The dates below do not hold; a revision will follow.");
            case CANCELLED -> Optional.of("Cancelled. This project will not take place.");
            case PUBLISHED, NOMINATION_CLOSED -> replacements();
        };
    }

    private Optional<String> replacements() {
        return project.isReplacementOnly() && project.status() == ProjectStatus.PUBLISHED
                ? Optional.of("Only replacements for recalled or withdrawn nominations are taken.")
                : Optional.empty();
    }

    /// Empty before it was signed.
    public Optional<String> signed() {
        return project.signature()
                .map(given -> Wording.date(given.at().atZone(notice().zone()).toLocalDate()));
    }

    /// The revisions, the latest first.
    public List<RevisionNote> revisions() {
        return history.reversed().stream()
                .filter(revision -> revision.number() > 0)
                .map(revision -> RevisionNote.of(revision, notice().zone()))
                .toList();
    }
}
