package org.convoke.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without scripts: keeps cookies, follows redirects, signs people in at the real Keycloak, and sends forms
/// as
/// they are.
public final class Browser {
    private static final Pattern SIGN_IN = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new Jar())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /// @param base that addresses are relative to, for example `http://localhost:8081`; not `127.0.0.1`, which the
    /// realm
    /// sends nobody back to
    public Browser(String base) {
        this.base = URI.create(base);
    }

    /// Signs in on the way to a page.
    ///
    /// @return the page
    public HttpResponse<String> signIn(String person, String path) {
        var asked = open(path);
        var form = SIGN_IN.matcher(asked.body());
        if (!form.find()) {
            throw new AssertionError("No sign-in at " + asked.uri() + ": " + asked.statusCode());
        }
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        return post(action, Map.of("username", person, "password", person));
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    public HttpResponse<String> send(String path, Map<String, String> fields) {
        return post(base.resolve(path), fields);
    }

    private HttpResponse<String> post(URI target, Map<String, String> fields) {
        var origin = target.getScheme() + "://" + target.getAuthority();
        return send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /// As another site's page would send it with this person's cookies.
    public HttpResponse<String> sendFromElsewhere(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var patient = request.header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                    .timeout(PATIENCE);
            return client.send(patient.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Secure cookies go to this machine without TLS too, as browsers have it.
    private static final class Jar extends CookieManager {
        Jar() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public Map<String, List<String>> get(URI target, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create("https:" + target.getRawSchemeSpecificPart()), headers);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
