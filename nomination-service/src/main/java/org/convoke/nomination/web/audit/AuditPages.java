package org.convoke.nomination.web.audit;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.audit.ActOnRecord;
import org.convoke.nomination.audit.Area;
import org.convoke.nomination.audit.AuditSearch;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.Caller;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;
import org.convoke.webkit.Roles;

/// What was done with notifications, nominations and NPOs, the latest first. Who read medical content is for auditors
/// alone (R039).
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditPages {

    private final AuditSearch search;
    private final Pages pages;
    private final Caller caller;

    AuditPages(AuditSearch search, Pages pages, Caller caller) {
        this.search = search;
        this.pages = pages;
        this.caller = caller;
    }

    /// An act in words.
    ///
    /// @param at in UTC
    record Row(ActOnRecord act, String at, String person, String area, String country) {
        static Row of(ActOnRecord act) {
            return new Row(
                    act,
                    Words.moment(act.at(), ZoneOffset.UTC),
                    Optional.ofNullable(act.person()).orElse("the platform"),
                    label(act.area()),
                    Optional.ofNullable(act.country()).map(Wording::country).orElse(""));
        }
    }

    record Choice(String value, String label, boolean chosen) {}

    record Acts(Wanted wanted, List<Choice> areas, List<Row> rows, Optional<String> more) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.SECRETARIAT})
    public String acts(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        var filter = wanted.filter();
        var medical = caller.is(Roles.AUDITOR);
        var found = pages.read(
                asked,
                PlaceInTime::parse,
                act -> new PlaceInTime(act.at(), act.id()).text(),
                (place, most) -> search.find(filter, medical, place, most));
        return new Acts(
                        wanted,
                        areas(wanted, medical),
                        found.items().stream().map(Row::of).toList(),
                        found.next().map(wanted::after))
                .render();
    }

    private static List<Choice> areas(Wanted wanted, boolean medical) {
        return Arrays.stream(Area.values())
                .filter(area -> medical || area != Area.MEDICAL)
                .map(area -> new Choice(area.name(), label(area), area == wanted.area()))
                .toList();
    }

    private static String label(Area area) {
        return area == Area.NPO ? "NPO" : Words.of(area);
    }
}
