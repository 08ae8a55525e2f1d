package org.convoke.notification.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.notification.Language;
import org.convoke.notification.digest.DigestSettings;
import org.convoke.notification.digest.Zones;
import org.convoke.notification.preference.Preferences;
import org.convoke.notification.preference.SetPreference;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// How an NPO is told, for its officers and the Secretariat: in which language, how often of what asks for nothing, and
/// whether it tells its candidates itself (Q5).
@Path("/preferences")
@Produces(MediaType.TEXT_HTML)
public class PreferencePages {

    private static final String ADDRESS = "/notifications/preferences";

    private final Preferences preferences;
    private final SetPreference set;
    private final DigestSettings digests;
    private final OwnNpo own;
    private final Caller caller;
    private final Told told;

    PreferencePages(
            Preferences preferences, SetPreference set, DigestSettings digests, OwnNpo own, Caller caller, Told told) {
        this.preferences = preferences;
        this.set = set;
        this.digests = digests;
        this.own = own;
        this.caller = caller;
        this.told = told;
    }

    /// @param address that the form is sent to
    /// @param zone that counts where none is chosen
    /// @param hour and `day` at which digests come
    record HowWeAreTold(
            String address,
            String country,
            PreferenceForm form,
            List<Language> languages,
            String zone,
            String hour,
            String day,
            Optional<String> problem)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String ours() {
        return page(own.country(), ADDRESS).render();
    }

    @POST
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> keepOurs(@BeanParam PreferenceForm form) {
        return keep(own.country(), ADDRESS, form);
    }

    @GET
    @Path("/npos/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public String theirs(@Pattern(regexp = "[A-Z]{2}") String country) {
        own.require(country);
        return page(country, address(country)).render();
    }

    @POST
    @Path("/npos/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> keepTheirs(
            @Pattern(regexp = "[A-Z]{2}") String country, @BeanParam PreferenceForm form) {
        own.require(country);
        return keep(country, address(country), form);
    }

    private RestResponse<String> keep(String country, String address, PreferenceForm form) {
        try {
            set.ofNpo(country, form.wishes(), caller.name());
            return told.then(address, "Kept. It holds from the next notice on.");
        } catch (PreferenceForm.Wrong wrong) {
            return ShownAgain.with(page(country, address, form, Optional.of(wrong.getMessage())));
        }
    }

    private static String address(String country) {
        return ADDRESS + "/npos/" + country;
    }

    private HowWeAreTold page(String country, String address) {
        return page(country, address, PreferenceForm.of(preferences.ofNpo(country)), Optional.empty());
    }

    private HowWeAreTold page(String country, String address, PreferenceForm form, Optional<String> problem) {
        var zone = Zones.of(country).orElseGet(digests::zone);
        return new HowWeAreTold(
                address,
                country,
                form,
                List.of(Language.values()),
                zone.getId(),
                digests.hour().toString(),
                digests.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                problem);
    }
}
