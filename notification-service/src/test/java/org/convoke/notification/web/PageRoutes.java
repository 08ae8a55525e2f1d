package org.convoke.notification.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The addresses that answer with a page, as the code has them.
final class PageRoutes {

    private static final String REST = "jakarta.ws.rs.";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE");
    private static final Path CODE = Path.of("target/classes/org/convoke/notification/web");

    private PageRoutes() {}

    /// As in `GET /mails/{id}`.
    static List<String> all() {
        return new ClassFileImporter()
                .importPath(CODE).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(PageRoutes::isPage)
                        .flatMap(PageRoutes::routes)
                        .filter(route -> !route.contains(" /api/"))
                        .toList();
    }

    private static boolean isPage(JavaMethod method) {
        var own = value(method, "Produces");
        return (own.isEmpty() ? value(method.getOwner(), "Produces") : own).contains("text/html");
    }

    private static Stream<String> routes(JavaMethod method) {
        return VERBS.stream()
                .filter(verb -> method.isAnnotatedWith(REST + verb))
                .map(verb -> verb + " " + path(method.getOwner(), method));
    }

    private static String path(JavaClass type, JavaMethod method) {
        var path = "/" + value(type, "Path") + "/" + value(method, "Path");
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String value(HasAnnotations<?> annotated, String annotation) {
        return annotated
                .tryGetAnnotationOfType(REST + annotation)
                .flatMap(found -> found.get("value"))
                .map(found -> found instanceof Object[] several ? Arrays.toString(several) : found.toString())
                .orElse("");
    }
}
