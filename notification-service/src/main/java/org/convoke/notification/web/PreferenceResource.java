package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.convoke.notification.Language;
import org.convoke.notification.preference.Preferences;
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
    private final Caller caller;

    PreferenceResource(Preferences preferences, SetPreference set, Caller caller) {
        this.preferences = preferences;
        this.set = set;
        this.caller = caller;
    }

    /// @param language of letters to the NPO, as far as they were translated
    /// @param optionalNotices whether notices are wanted that ask for nothing
    /// @param tellsCandidates the NPO itself tells its candidates whether they are selected or alternates (Q5)
    @Schema(name = "NpoPreference")
    public record OfNpo(
            @NotNull Language language,
            @NotNull Boolean tellsCandidates,
            @NotNull Boolean optionalNotices) {
        static OfNpo of(Wishes wishes) {
            return new OfNpo(wishes.language(), wishes.npoTells(), wishes.optional());
        }
    }

    /// @param language of letters to the person, as far as they were translated
    /// @param optionalNotices whether notices are wanted that ask for nothing
    @Schema(name = "PersonPreference")
    public record OfPerson(
            @NotNull Language language, @NotNull Boolean optionalNotices) {
        static OfPerson of(Wishes wishes) {
            return new OfPerson(wishes.language(), wishes.optional());
        }
    }

    @GET
    @Path("/npos/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public OfNpo npo(@Pattern(regexp = "[A-Z]{2}") String country) {
        requireOwn(country);
        return OfNpo.of(preferences.ofNpo(country));
    }

    @PUT
    @Path("/npos/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public OfNpo setNpo(@Pattern(regexp = "[A-Z]{2}") String country, @NotNull @Valid OfNpo wanted) {
        requireOwn(country);
        var wishes = new Wishes(wanted.language(), wanted.tellsCandidates(), wanted.optionalNotices());
        set.ofNpo(country, wishes, caller.name());
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
        set.ofPerson(address, new Wishes(wanted.language(), false, wanted.optionalNotices()), caller.name());
        return wanted;
    }

    /// Another NPO is not there (R049).
    private void requireOwn(String country) {
        if (!caller.is(Roles.SECRETARIAT)
                && !caller.npo().filter(country::equals).isPresent()) {
            throw new NotFoundException("There is no such NPO.");
        }
    }
}
