package org.convoke.certificate.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An address that answers with a page, as the code has it.
record PageRoute(String verb, String path) {
    private static final java.nio.file.Path CODE = java.nio.file.Path.of("target/classes");

    static List<String> all() throws IOException {
        try (var files = Files.walk(CODE.resolve("org/convoke/certificate/web"))) {
            return files.map(file -> CODE.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .flatMap(PageRoute::of)
                    .filter(route -> !route.path.startsWith("/api"))
                    .map(route -> route.verb + " " + route.path)
                    .toList();
        }
    }

    private static Stream<PageRoute> of(String name) {
        try {
            var type = Class.forName(name, false, PageRoute.class.getClassLoader());
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> isPage(method, type))
                    .flatMap(method -> verbs(method).map(verb -> new PageRoute(verb, path(type, method))));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isPage(Method method, Class<?> type) {
        return Stream.of(method, type)
                .map(place -> place.getAnnotation(Produces.class))
                .filter(found -> found != null)
                .findFirst()
                .filter(found -> List.of(found.value()).contains("text/html"))
                .isPresent();
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(one -> Optional.ofNullable(one.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value);
    }

    private static String path(Class<?> type, Method method) {
        return (path(type) + "/" + path(method)).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String path(AnnotatedElement place) {
        return Optional.ofNullable(place.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }
}
