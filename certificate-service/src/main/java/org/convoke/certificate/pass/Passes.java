package org.convoke.certificate.pass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Programme;
import org.convoke.certificate.pass.PassRefused.AddressVoid;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// All passes, and whom the address of a page stands for.
@ApplicationScoped
public class Passes implements PanacheRepositoryBase<Pass, UUID> {

    private final Courses courses;
    private final Clock clock;
    private final Period keep;

    /// @param keep how long an address works after the last day and the request for a progress report
    Passes(Courses courses, Clock clock, @ConfigProperty(name = "convoke.passes.keep") Period keep) {
        this.courses = courses;
        this.clock = clock;
        this.keep = keep;
    }

    /// Whoever comes with this address.
    ///
    /// @throws Refusal when it was never issued, was replaced or is over, or the person takes part no longer;
    /// whoever tries addresses is not told which
    public Holder holder(String secret) {
        return find(secret).filter(holder -> holder.participant().takesPart()).orElseThrow(Passes::nowhere);
    }

    /// The same, or somebody who takes part no longer: a calendar that they subscribed to has to learn of it.
    public Holder everHolder(String secret) {
        return find(secret).orElseThrow(Passes::nowhere);
    }

    private Optional<Holder> find(String secret) {
        return find("linkHash", PersonalLinks.hash(secret))
                .firstResultOptional()
                .flatMap(this::holder);
    }

    private Optional<Holder> holder(Pass pass) {
        var course = courses.named(pass.project());
        return open(course.programme())
                ? course.participant(pass.nomination()).map(participant -> new Holder(course, participant))
                : Optional.empty();
    }

    private static Refusal nowhere() {
        return Refusal.because(new AddressVoid());
    }

    private boolean open(Programme programme) {
        return clock.instant().isBefore(end(programme));
    }

    private Instant end(Programme programme) {
        var over = programme.overAt();
        var last = Optional.ofNullable(programme.reportsDueAt())
                .filter(over::isBefore)
                .orElse(over);
        return last.atZone(programme.zone()).plus(keep).toInstant();
    }

    Optional<Pass> of(UUID nomination) {
        return find("nomination", nomination).firstResultOptional();
    }
}
