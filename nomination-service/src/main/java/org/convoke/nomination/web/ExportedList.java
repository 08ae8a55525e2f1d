package org.convoke.nomination.web;

import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.convoke.nomination.bulk.export.Format;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A list that streams from the database into the answer.
@Schema(type = SchemaType.STRING, format = "binary")
public record ExportedList(Consumer<OutputStream> writing) {

    /// As a file to keep.
    ///
    /// @param name without the ending
    public static RestResponse<ExportedList> answer(String name, Format format, Consumer<OutputStream> writing) {
        var file =
                "attachment; filename=\"%s.%s\"".formatted(name, format.name().toLowerCase(Locale.ROOT));
        return ResponseBuilder.ok(new ExportedList(writing))
                .header("Content-Disposition", file)
                .build();
    }
}
