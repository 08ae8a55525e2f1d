package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.convoke.notification.Language;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.Rhythm;
import org.convoke.notification.preference.SetPreference;
import org.convoke.notification.preference.Wishes;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How people and NPOs want to be told.
@Path("/api/preferences")
public class PreferenceResource {

    private final Preferences preferences;
    private final SetPreference set;
    private final OwnNpo own;
    private final Caller caller;

    PreferenceResource(Preferences preferences, SetPreference set, OwnNpo own, Caller caller) {
        this.preferences = preferences;
        this.set = set;
        this.own = own;
        this.caller = caller;
    }

    /// How often a digest comes.
    public enum Digest {
        DAILY(Rhythm.DAILY),
        WEEKLY(Rhythm.WEEKLY);

        private final Rhythm rhythm;

        Digest(Rhythm rhythm) {
            this.rhythm = rhythm;
        }

        static Optional<Digest> of(Wishes wishes) {
            return switch (wishes.rhythm()) {
                case DAILY -> Optional.of(DAILY);
                case WEEKLY -> Optional.of(WEEKLY);
                case AT_ONCE, NEVER -> Optional.empty();
            };
        }
    }

    /// @param language of letters to the NPO, as far as they were translated
    /// @param optionalNotices whether notices are wanted that ask for nothing
    /// @param digest tells them together; without it each comes at once
    /// @param zone whose hours count for a digest, as in `Asia/Colombo`; without it that of the country
    /// @param tellsCandidates the NPO itself tells its candidates whether they are selected or alternates (Q5)
    @Schema(name = "NpoPreference")
    public record OfNpo(
            @NotNull Language language,
            @NotNull Boolean tellsCandidates,
            @NotNull Boolean optionalNotices,
            Optional<Digest> digest,
            Optional<ZoneId> zone) {
        static OfNpo of(Wishes wishes) {
            return new OfNpo(wishes.language(), wishes.npoTells(), wanted(wishes), Digest.of(wishes), wishes.zone());
        }
    }

    /// @param language of letters to the person, as far as they were translated
    /// @param optionalNotices whether notices are wanted that ask for nothing
    /// @param digest tells them together; without it each comes at once
    /// @param zone whose hours count for a digest, as in `Asia/Colombo`; without it that of the country
    @Schema(name = "PersonPreference")
    public record OfPerson(
            @NotNull Language language,
            @NotNull Boolean optionalNotices,
            Optional<Digest> digest,
            Optional<ZoneId> zone) {
        static OfPerson of(Wishes wishes) {
            return new OfPerson(wishes.language(), wanted(wishes), Digest.of(wishes), wishes.zone());
        }
    }

    @GET
    @Path("/npos/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public OfNpo npo(@Pattern(regexp = "[A-Z]{2}") String country) {
        own.require(country);
        return OfNpo.of(preferences.ofNpo(country));
    }

    @PUT
    @Path("/npos/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public OfNpo setNpo(@Pattern(regexp = "[A-Z]{2}") String country, @NotNull @Valid OfNpo wanted) {
        own.require(country);
        var rhythm = rhythm(wanted.optionalNotices(), wanted.digest());
        set.ofNpo(
                country, new Wishes(wanted.language(), wanted.tellsCandidates(), rhythm, wanted.zone()), caller.name());
        return wanted;
    }

    @GET
    @Path("/people/{address}")
    @RolesAllowed(Roles.SECRETARIAT)
    public OfPerson person(@Email @Size(max = 254) String address) {
        return OfPerson.of(preferences.ofPerson(address));
    }

    @PUT
    @Path("/people/{address}")
    @RolesAllowed(Roles.SECRETARIAT)
    public OfPerson setPerson(@Email @Size(max = 254) String address, @NotNull @Valid OfPerson wanted) {
        var rhythm = rhythm(wanted.optionalNotices(), wanted.digest());
        set.ofPerson(address, new Wishes(wanted.language(), false, rhythm, wanted.zone()), caller.name());
        return wanted;
    }

    private static boolean wanted(Wishes wishes) {
        return wishes.rhythm() != Rhythm.NEVER;
    }

    private static Rhythm rhythm(boolean optionalNotices, Optional<Digest> digest) {
        if (!optionalNotices && digest.isPresent()) {
            throw new BadRequestException("digest: there is none when optional notices are not wanted.");
        }
        return optionalNotices ? digest.map(it -> it.rhythm).orElse(Rhythm.AT_ONCE) : Rhythm.NEVER;
    }
}
