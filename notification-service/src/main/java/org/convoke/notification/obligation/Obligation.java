package org.convoke.notification.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.NotificationEvent.Debtor;
import org.convoke.contracts.NotificationEvent.ObligationOverdue;

/// One duty of one debtor on record, and how far the platform has come with it.
///
/// Steps are taken once and in order of time: everything up to `takenAt` has been, and what lay before the obligation
/// was opened or moved never is. `sequence` counts the changes that a calendar has to show.
@Entity
public class Obligation {

    @Id
    private UUID id;

    private String project;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Debtor debtor;

    private String country;
    private UUID nomination;
    private String title;
    private LocalDate dueOn;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int sequence;
    private Instant openedAt;
    private Instant changedAt;
    private Instant takenAt;
    private Instant overdueAt;
    private Instant nextAt;

    protected Obligation() {}

    Obligation(String project, Entry entry, Plan plan, Instant now) {
        this.id = UUID.nameUUIDFromBytes((project + " " + entry.key()).getBytes(StandardCharsets.UTF_8));
        this.project = project;
        this.duty = entry.duty();
        this.subject = entry.subject();
        this.debtor = entry.debtor();
        this.country = entry.country().orElse(null);
        this.nomination = entry.nomination().orElse(null);
        this.title = entry.title();
        this.openedAt = now;
        this.changedAt = now;
        become(entry.state(), entry.dueOn(), plan, now);
    }

    public UUID id() {
        return id;
    }

    public String project() {
        return project;
    }

    public Duty duty() {
        return duty;
    }

    public Debtor debtor() {
        return debtor;
    }

    /// Of the NPO that owes it or whose person does; empty when the Secretariat owes it.
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public Optional<UUID> nomination() {
        return Optional.ofNullable(nomination);
    }

    public String title() {
        return title;
    }

    /// The last day, in the project's zone.
    public LocalDate dueOn() {
        return dueOn;
    }

    /// The last second of that day.
    public Instant dueAt() {
        return dueAt;
    }

    public State state() {
        return state;
    }

    public int sequence() {
        return sequence;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean overdue() {
        return state == State.OPEN && overdueAt != null;
    }

    String key() {
        return duty + " " + subject;
    }

    /// Takes over what policy and facts say now; the steps of another day are steps that were not taken yet.
    void follow(Entry entry, Plan plan, Instant now) {
        if (!title.equals(entry.title())) {
            title = entry.title();
            change(now);
        }
        if (state != entry.state() || !dueOn.equals(entry.dueOn())) {
            change(now);
            become(entry.state(), entry.dueOn(), plan, now);
        }
    }

    /// Nobody owes it any more.
    void lapse(Instant now) {
        if (state != State.VOID) {
            change(now);
            state = State.VOID;
            nextAt = null;
        }
    }

    /// What is to be done about it by now: the last due step for each audience, so that nobody gets several mails at
    /// once because the service was down or the clock was moved.
    Stream<Step> due(Plan plan, Instant now) {
        return plan.due(dueOn, takenAt, now);
    }

    /// Tells that it is overdue, the first time it is seen to be.
    Optional<ObligationOverdue> overdue(Plan plan, Instant now) {
        if (overdueAt != null || now.isBefore(plan.overdue(dueOn))) {
            return Optional.empty();
        }
        overdueAt = now;
        return Optional.of(
                new ObligationOverdue(project, id, duty.name(), debtor, country(), nomination(), dueOn, now));
    }

    void taken(Plan plan, Instant now) {
        takenAt = now;
        nextAt = next(plan);
    }

    void putOff(Instant until) {
        nextAt = until;
    }

    private void become(State then, LocalDate day, Plan plan, Instant now) {
        state = then;
        dueOn = day;
        dueAt = plan.endOf(day);
        takenAt = now;
        overdueAt = null;
        nextAt = state == State.OPEN ? next(plan) : null;
    }

    private Instant next(Plan plan) {
        var step = plan.next(dueOn, takenAt);
        var overdue = Optional.of(plan.overdue(dueOn)).filter(_ -> overdueAt == null);
        return Stream.concat(step.stream(), overdue.stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private void change(Instant now) {
        sequence++;
        changedAt = now;
    }
}
