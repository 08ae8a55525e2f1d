package org.convoke.nomination.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.PersonKeys;

/// Whoever is nominated for the first time gets a profile; an existing one is the NPO's to change.
@ApplicationScoped
public class LearnProfile {

    private final Profiles profiles;
    private final Clock clock;

    LearnProfile(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /// Joins the transaction of the endorsement.
    public void learn(Nomination nomination, String by) {
        var candidate = nomination.candidate();
        if (profiles.lockPerson(nomination.country(), PersonKeys.of(candidate)).isEmpty()) {
            var profile = new CandidateProfile(nomination.country());
            profile.write(candidate, clock.instant(), by);
            profiles.persist(profile);
        }
    }
}
