package org.convoke.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.certificate.CertificateRefused.CourseUnknown;
import org.convoke.webkit.Refusal;

/// All courses.
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, String> {

    public boolean knows(String project) {
        return count("project", project) > 0;
    }

    public Course named(String project) {
        return findByIdOptional(project).orElseThrow(() -> Refusal.because(new CourseUnknown(project)));
    }

    /// Every use case locks its course before it looks at anything in it, so that two of them never decide at once.
    public Course locked(String project) {
        return findByIdOptional(project, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.because(new CourseUnknown(project)));
    }

    /// Locked for somebody who runs the project; refuses everybody else, and everybody while it does not take place.
    public Course kept(String project, Recorder keeper) {
        var course = locked(project);
        course.require(keeper);
        return course;
    }

    /// Participants of complete courses about whom nobody has decided.
    List<Undecided> undecided(Instant now) {
        return getEntityManager()
                .createQuery("""
                    select new org.convoke.certificate.Courses$Undecided(c.project, p.nomination)
                    from Participant p join p.course c
                    where p.standing = PENDING and c.prospect = PLANNED and c.programme.overAt <= :now and c.programme.attendanceSessions > 0
                      and not exists (
                        select 1 from Participant other
                        where other.course = c and other.standing = PENDING
                          and size(other.marks) < c.programme.attendanceSessions)
                    order by c.project, p.nomination\
                    """, Undecided.class)
                .setParameter("now", now)
                .getResultList();
    }

    /// Projects with somebody who was there and has not been asked for a progress report.
    List<String> owedReports(Instant now) {
        return getEntityManager()
                .createQuery("""
                    select distinct c.project from Participant p join p.course c join p.marks m
                    where c.prospect = PLANNED and c.programme.reportsDueAt <= :now and p.reportRequestedOn is null and p.standing <> WITHDRAWN
                      and m.present\
                    """, String.class)
                .setParameter("now", now)
                .getResultList();
    }

    record Undecided(String project, UUID nomination) {}
}
