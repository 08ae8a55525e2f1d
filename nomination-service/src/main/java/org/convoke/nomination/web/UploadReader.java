package org.convoke.nomination.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.convoke.nomination.dossier.Upload;

/// Takes a file as the whole body, its type from `Content-Type` and its name from `Content-Disposition` (RFC 6266).
@Provider
public class UploadReader implements MessageBodyReader<Upload> {

    private static final Pattern EXTENDED =
            Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("filename\\s*=\\s*(?:\"([^\"]*)\"|([^;]+))", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var disposition = headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
        return new Upload(disposition == null ? "" : name(disposition), String.valueOf(media), body.readAllBytes());
    }

    private static String name(String disposition) {
        var extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return decoded(extended.group(1).strip());
        }
        var plain = PLAIN.matcher(disposition);
        return !plain.find()
                ? ""
                : plain.group(1) != null ? plain.group(1) : plain.group(2).strip();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
