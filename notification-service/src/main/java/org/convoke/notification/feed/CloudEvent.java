package org.convoke.notification.feed;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An event in the JSON format of CloudEvents 1.0, as feed, stream and webhooks tell it.
///
/// @param subject the project code
/// @param aggregateversion counts the events of one source and project; an NPO does not see all of them
/// @param data as JSON
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "aggregateversion", "datacontenttype"})
public record CloudEvent(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        long aggregateversion,
        @JsonRawValue @Schema(implementation = Object.class) String data) {

    public static final String MEDIA_TYPE = "application/cloudevents+json";

    public String getSpecversion() {
        return "1.0";
    }

    public String getDatacontenttype() {
        return "application/json";
    }
}
