package org.convoke.nomination.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Candidate;
import org.convoke.nomination.PersonKeys;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.profile.ProfileRefused.ProfileExists;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// An NPO keeps what it knows about a person; each person once.
@ApplicationScoped
public class KeepProfile {

    /// @param profile empty for a new one
    /// @param ifMatch the entity tag of the profile that was read; null for a new one
    public record Change(Optional<UUID> profile, String ifMatch, Candidate candidate) {}

    private final Profiles profiles;
    private final Clock clock;

    KeepProfile(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional
    public CandidateProfile keep(Speaker speaker, Change change) {
        var profile = change.profile()
                .map(id -> profiles.get(id, speaker.country()))
                .orElseGet(() -> new CandidateProfile(speaker.country()));
        change.profile().ifPresent(_ -> EntityTag.require(change.ifMatch(), profile.version()));
        requireNewPerson(profile, speaker, change.candidate());
        profile.write(change.candidate(), clock.instant(), speaker.id());
        profiles.persistAndFlush(profile);
        return profile;
    }

    private void requireNewPerson(CandidateProfile profile, Speaker speaker, Candidate candidate) {
        profiles.lockPerson(speaker.country(), PersonKeys.of(candidate))
                .filter(other -> !other.id().equals(profile.id()))
                .ifPresent(other -> {
                    throw Refusal.because(new ProfileExists(other.id()));
                });
    }
}
