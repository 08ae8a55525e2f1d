package org.convoke.certificate.web.personal;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.convoke.certificate.Programme;
import org.convoke.certificate.pass.Holder;
import org.convoke.certificate.pass.PassRefused.AddressVoid;
import org.convoke.certificate.pass.Passes;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The one page that a participant has here, put together from its sections. Looking changes nothing, so a program that
/// opens the links of a mail does no harm; what the person does is a form that is sent.
@ApplicationScoped
public class PersonalPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final Passes passes;
    private final List<PersonalSection> sections;
    private final String root;

    PersonalPage(
            Passes passes,
            @All List<PersonalSection> sections,
            @ConfigProperty(name = "quarkus.http.root-path") String root) {
        this.passes = passes;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PersonalSection::place))
                .toList();
        this.root = root;
    }

    RestResponse<String> show(String secret) {
        return page(200, secret, Optional.empty(), Typed.NOTHING);
    }

    /// Lets the holder act, then shows the page anew, so that reloading it sends nothing twice. What was typed stays in
    /// its form when it is refused.
    public RestResponse<String> act(String secret, Typed typed, Consumer<Holder> act) {
        try {
            act.accept(passes.holder(secret));
            return ResponseBuilder.<String>create(303)
                    .header(HttpHeaders.LOCATION, address(secret))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (Refusal refusal) {
            return refusal.reason() instanceof AddressVoid
                    ? nowhere()
                    : again(secret, refusal.reason().detail(), typed);
        }
    }

    /// The page with a word on what was wrong in a form, and with what was typed into it.
    public RestResponse<String> again(String secret, String problem, Typed typed) {
        return page(422, secret, Optional.of(problem), typed);
    }

    private RestResponse<String> page(int status, String secret, Optional<String> problem, Typed typed) {
        try {
            var holder = passes.holder(secret);
            var parts = sections.stream()
                    .flatMap(section -> section.about(holder, address(secret), typed).stream())
                    .map(TemplateInstance::render)
                    .toList();
            return answer(status, new MyPage(holder, dates(holder.course().programme()), parts, problem));
        } catch (Refusal _) {
            return nowhere();
        }
    }

    private static String dates(Programme programme) {
        return DAY.format(programme.startsOn()) + " to " + DAY.format(programme.endsOn());
    }

    private static RestResponse<String> nowhere() {
        return answer(404, new AddressLeadsNowhere());
    }

    private String address(String secret) {
        return root + "/my/" + secret;
    }

    /// Neither for caches and search engines, nor named to the next site that is visited.
    private static RestResponse<String> answer(int status, TemplateInstance page) {
        return ResponseBuilder.<String>create(status)
                .entity(page.render())
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    record MyPage(Holder holder, String dates, List<String> parts, Optional<String> problem)
            implements TemplateInstance {}

    record AddressLeadsNowhere() implements TemplateInstance {}
}
