package org.convoke.nomination.web;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.convoke.webkit.Roles;

/// An address that answers with a page, as the code has it.
///
/// @param officers whether officers of NPOs may go there
/// @param file whether a file is sent there
record PageRoute(String verb, String path, boolean officers, boolean file) {
    private static final String REST = "jakarta.ws.rs.";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE");
    private static final Path CODE = Path.of("target/classes/org/convoke/nomination/web");

    static List<PageRoute> all() {
        return new ClassFileImporter()
                .importPath(CODE).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> value(method, "Produces").contains("text/html"))
                        .flatMap(method -> VERBS.stream()
                                .filter(verb -> method.isAnnotatedWith(REST + verb))
                                .map(verb -> of(verb, method)))
                        .filter(route -> !route.path.startsWith("/api"))
                        .toList();
    }

    boolean isOfRecord() {
        return path.contains("{id}") || path.contains("{country}");
    }

    private static PageRoute of(String verb, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(REST + "Path")
                .map(PageRoute::text)
                .orElse("");
        var path = value(method.getOwner(), "Path") + (own.isEmpty() || own.startsWith("/") ? own : "/" + own);
        var file = value(method, "Consumes").contains("multipart");
        return new PageRoute(verb, path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"), isForOfficers(method), file);
    }

    private static boolean isForOfficers(JavaMethod method) {
        return method.tryGetAnnotationOfType("jakarta.annotation.security.RolesAllowed")
                .map(PageRoute::text)
                .map(roles -> roles.contains(Roles.NPO_OFFICER))
                .orElse(true);
    }

    /// Of the method, else of its class.
    private static String value(JavaMethod method, String annotation) {
        return method.tryGetAnnotationOfType(REST + annotation)
                .map(PageRoute::text)
                .orElseGet(() -> value(method.getOwner(), annotation));
    }

    private static String value(JavaClass type, String annotation) {
        return type.tryGetAnnotationOfType(REST + annotation)
                .map(PageRoute::text)
                .orElse("");
    }

    private static String text(JavaAnnotation<?> annotation) {
        Optional<Object> value = annotation.get("value");
        return value.map(found -> found instanceof Object[] several ? Arrays.toString(several) : found.toString())
                .orElse("");
    }

    /// As JUnit shows it.
    @Override
    public String toString() {
        return verb + " " + path;
    }
}
