package org.convoke.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.convoke.notification.feed.Samples;
import org.convoke.testing.CommittedFile;
import org.junit.jupiter.api.Test;

/// The AsyncAPI document for partners: stream and webhooks with the events that an NPO may be told of.
@QuarkusTest
class PartnerAsyncApiTest {

    private static final Path DOCUMENT = Path.of("docs", "api", "partner-asyncapi.yaml");
    private static final String SCHEMA =
            "../../platform/contracts/src/main/resources/org/convoke/contracts/schema/%s.json";

    private static final String HEAD = """
            asyncapi: 3.0.0
            info:
              title: Convoke for NPOs
              version: 1.0.0
              description: |
                What an NPO may see of what happens, as CloudEvents 1.0 in JSON: the same events with the same ids as a
                stream, to webhooks, and page by page from the feed that the OpenAPI document describes.
                Fields are only ever added, and only optional ones; ignore those you do not know.
                Delivery is at least once and in order within a project: id tells a repetition.
                People of other NPOs have empty names and addresses.
              license:
                name: Apache-2.0
                url: https://www.apache.org/licenses/LICENSE-2.0
            defaultContentType: application/cloudevents+json
            channels:
              stream:
                address: /notifications/api/feed/stream
                description: Server-sent events; `id` is the place, to be sent as `Last-Event-ID` after a lost line.
                messages:
            %1$s
              webhook:
                address: "{url}"
                description: A POST to the address that the NPO named, signed after Standard Webhooks 1.0.0.
                parameters:
                  url:
                    description: The webhook's address
                messages:
            %1$s
            operations:
              tellStream:
                action: send
                channel:
                  $ref: "#/channels/stream"
                summary: Tells an NPO what happens as long as its line is open.
              callWebhook:
                action: send
                channel:
                  $ref: "#/channels/webhook"
                summary: Tells an NPO's system what happened, for three days until it answers 2xx.
                traits:
                  - $ref: "#/components/operationTraits/signed"
            components:
              operationTraits:
                signed:
                  bindings:
                    http:
                      method: POST
                      bindingVersion: 0.3.0
              messageTraits:
                signed:
                  headers:
                    type: object
                    description: With webhooks only
                    properties:
                      webhook-id:
                        type: string
                        format: uuid
                        description: The event's id, the same in all attempts
                      webhook-timestamp:
                        type: string
                        description: Seconds since 1970
                      webhook-signature:
                        type: string
                        description: "v1,<base64 of HMAC-SHA256 over id.timestamp.body>; two of them while a secret is rotated"
              messages:
            """;

    private static final String MESSAGE = """
                %1$s:
                  name: %2$s
                  title: %1$s
                  contentType: application/cloudevents+json
                  traits:
                    - $ref: "#/components/messageTraits/signed"
                  payload:
                    allOf:
                      - $ref: "#/components/schemas/CloudEvent"
                      - type: object
                        properties:
                          type:
                            const: %2$s
                          data:
                            $ref: "%3$s"
            """;

    private static final String TAIL = """
              schemas:
                CloudEvent:
                  type: object
                  properties:
                    specversion:
                      const: "1.0"
                    id:
                      type: string
                      format: uuid
                    source:
                      type: string
                      description: The service that it happened in, as in `/selection-service`
                    type:
                      type: string
                    subject:
                      type: string
                      description: The project code
                    time:
                      type: string
                      format: date-time
                    aggregateversion:
                      type: integer
                      description: Counts the events of one source and project; an NPO does not see all of them
                    datacontenttype:
                      const: application/json
                    data:
                      type: object
                  required: [specversion, id, source, type, subject, time, aggregateversion, datacontenttype, data]
            """;

    @Inject
    Samples samples;

    @Test
    void the_committed_document_is_what_the_code_says() {
        CommittedFile.assertSame(DOCUMENT, document());
    }

    @Test
    void every_schema_is_there() {
        var folder =
                Path.of(System.getProperty("convoke.root")).resolve(DOCUMENT).getParent();
        assertThat(names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(folder.resolve(SCHEMA.formatted(name)))
                        .satisfies(file -> assertThat(Files.exists(file)).isTrue()));
    }

    private String document() {
        var references = names().stream()
                .map(name -> "      %1$s:\n        $ref: \"#/components/messages/%1$s\"".formatted(name))
                .collect(Collectors.joining("\n"));
        var messages = samples.types("LK").stream()
                .map(type -> MESSAGE.formatted(name(type), type, SCHEMA.formatted(name(type))))
                .collect(Collectors.joining());
        return HEAD.formatted(references) + messages + TAIL;
    }

    private List<String> names() {
        return samples.types("LK").stream().map(PartnerAsyncApiTest::name).toList();
    }

    private static String name(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
