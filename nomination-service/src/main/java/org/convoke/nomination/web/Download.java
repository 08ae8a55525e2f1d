package org.convoke.nomination.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.convoke.nomination.dossier.FileType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A stranger's file on its way out: to be saved, never shown by a browser as a page of ours, never kept on the way.
final class Download {

    private Download() {}

    static RestResponse<byte[]> of(byte[] content, FileType type, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseBuilder.ok(content)
                .type(type.media())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .build();
    }
}
