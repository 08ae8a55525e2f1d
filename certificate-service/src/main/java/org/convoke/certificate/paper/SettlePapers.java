package org.convoke.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.pass.IssuePass;
import org.convoke.contracts.PaperKind;

/// Brings what participants owe up to date with the project: opens what is asked of whom, and moves last days along
/// (Q14). Doing it again changes nothing.
@ApplicationScoped
@Transactional
public class SettlePapers {

    private final Courses courses;
    private final Papers papers;
    private final GuidelineIssues guidelines;
    private final IssuePass issuePass;
    private final Clock clock;

    SettlePapers(Courses courses, Papers papers, GuidelineIssues guidelines, IssuePass issuePass, Clock clock) {
        this.courses = courses;
        this.papers = papers;
        this.guidelines = guidelines;
        this.issuePass = issuePass;
        this.clock = clock;
    }

    public void settle(String project) {
        var course = courses.locked(project);
        settle(course, papers.ofProject(project), Participant::takesPart);
    }

    /// For one participant alone.
    public void settle(String project, UUID nomination) {
        var course = courses.locked(project);
        settle(
                course,
                papers.of(nomination),
                one -> one.takesPart() && one.nomination().equals(nomination));
    }

    private void settle(Course course, List<Paper> known, Predicate<Participant> whose) {
        var asked = asked(course);
        course.participants().stream()
                .filter(whose)
                .forEach(participant -> asked.forEach(kind -> settle(course, participant, kind, known)));
    }

    /// The clock of country papers starts with the guidelines (R115).
    private Set<PaperKind> asked(Course course) {
        var asked = EnumSet.of(PaperKind.ACTION_PLAN, PaperKind.PROGRESS_REPORT);
        if (guidelines.latest(course.project()).isPresent()) {
            asked.add(PaperKind.COUNTRY_PAPER);
        }
        return asked;
    }

    private void settle(Course course, Participant participant, PaperKind kind, List<Paper> all) {
        var now = clock.instant();
        var zone = course.programme().zone();
        var known = all.stream()
                .filter(paper -> paper.kind() == kind && paper.nomination().equals(participant.nomination()))
                .findFirst();
        var askedOn = known.map(Paper::askedOn).orElseGet(() -> LocalDate.ofInstant(now, zone));
        new PaperDates(course).due(kind, participant, askedOn).ifPresent(day -> {
            var paper = known.orElseGet(() -> new Paper(participant, kind, askedOn));
            paper.due(day, zone, now);
            if (known.isEmpty()) {
                open(paper);
            }
        });
    }

    /// An action plan is asked of everybody from the start; for the others the participant needs the page now.
    private void open(Paper paper) {
        papers.persist(paper);
        if (paper.kind() != PaperKind.ACTION_PLAN) {
            issuePass.issue(paper.project(), paper.nomination());
        }
    }
}
