package org.convoke.nomination.web.checker;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.medical.MedicalForms;
import org.convoke.nomination.medical.MedicalForms.Form;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;
import org.convoke.webkit.Roles;

/// The medical declarations that have come, for the medical checker alone (R039): first those that nobody has read.
@Path("/medical-forms")
@Produces(MediaType.TEXT_HTML)
public class MedicalFormPages {

    private final MedicalForms forms;
    private final Pages pages;

    MedicalFormPages(MedicalForms forms, Pages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    record Row(Form form, String country, String state, String came, String read) {
        static Row of(Form form) {
            return new Row(
                    form,
                    Wording.country(form.country()),
                    Words.of(form.status()),
                    Words.moment(form.declaredAt(), ZoneOffset.UTC),
                    Optional.ofNullable(form.readAt())
                            .map(at -> Words.moment(at, ZoneOffset.UTC))
                            .orElse("not yet"));
        }
    }

    record Waiting(List<Row> rows, boolean all, Optional<String> more) implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.MEDICAL_CHECKER)
    public String waiting(@QueryParam("all") boolean all, @BeanParam PageRequest asked) {
        var found = pages.read(
                asked, PlaceInTime::parse, form -> form.place().text(), (place, most) -> forms.find(all, place, most));
        var more = found.next().map(place -> "?after=%s%s".formatted(place, all ? "&all=true" : ""));
        return new Waiting(found.items().stream().map(Row::of).toList(), all, more).render();
    }
}
