package org.convoke.selection.web.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Samples.nomination;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// Every page there is, asked for by people whom it does not concern.
@QuarkusTest
class RoutesTest {

    private record Route(boolean reading, String path) {}

    @Inject
    Desk desk;

    @Inject
    BeanManager beans;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");

    @Test
    void whoever_is_not_of_the_secretariat_gets_no_page_but_the_one_behind_a_personal_link() {
        Desk.inTime();
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of());
        var routes =
                routes().filter(route -> !route.path().startsWith("/offers/")).toList();
        assertThat(routes).as("pages").hasSizeGreaterThan(25).anyMatch(route -> !route.reading());
        for (var person : List.of("director.lk", "director.in", "host.jp", "host.lk", "olga.ops")) {
            assertThat(routes).as(person).allMatch(route -> List.of(403, 404).contains(status(person, route)));
        }
        assertThat(routes.stream()
                        .filter(Route::reading)
                        .filter(route -> !route.path().contains("/proposals/")))
                .as("which are there for an auditor")
                .allMatch(route -> List.of(200, 422).contains(status("ada.audit", route)));
        assertThat(routes.stream().filter(route -> !route.reading()))
                .as("which an auditor only reads")
                .allMatch(route -> status("ada.audit", route) == 403);
    }

    private int status(String person, Route route) {
        var request = given().auth()
                .oauth2(Tokens.person(person))
                .accept("text/html")
                .redirects()
                .follow(false);
        var path = route.path()
                .replace("{code}", code)
                .replace("{nomination}", id(lk).toString())
                .replace("{proposal}", "1")
                .replace("{pool}", "OVERSEAS")
                .replace("{seat}", "1");
        return (route.reading()
                        ? request.get(path)
                        : request.formParam("etag", "*").post(path))
                .statusCode();
    }

    private Stream<Route> routes() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getPackageName().startsWith("org.convoke.selection"))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> route(type, method)));
    }

    private static Stream<Route> route(Class<?> type, Method method) {
        var produces = Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(Produces.class)));
        var page = produces.filter(kind -> List.of(kind.value()).contains(MediaType.TEXT_HTML));
        var verb = method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class);
        if (page.isEmpty() || !verb) {
            return Stream.empty();
        }
        var below = Optional.ofNullable(method.getAnnotation(Path.class)).map(path -> "/" + path.value());
        var path = (type.getAnnotation(Path.class).value() + below.orElse("")).replaceAll("/+", "/");
        return Stream.of(new Route(method.isAnnotationPresent(GET.class), path));
    }
}
