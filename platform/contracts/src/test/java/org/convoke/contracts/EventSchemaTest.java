package org.convoke.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventSchemaTest {
    @TestFactory
    Stream<DynamicTest> the_committed_schema_is_what_the_record_says() {
        return Events.all().stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.getSimpleName(),
                        () -> Committed.assertSame(
                                Committed.schema(event.getSimpleName()),
                                EventJson.pretty(SchemaGenerator.schemaOf(event)))));
    }

    @Test
    void every_schema_is_of_an_event() {
        assertThat(Committed.schemas())
                .extracting(Committed::event)
                .containsExactlyInAnyOrderElementsOf(Events.names());
    }

    @Test
    void no_two_events_have_the_same_name() {
        assertThat(Events.names()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void an_event_is_found_by_its_published_type() {
        for (var context : Context.values()) {
            for (var event : context.events()) {
                assertThat(context.event(context.type(event))).contains(event);
            }
            assertThat(context.event("org.convoke." + context.label() + ".FromTheFuture"))
                    .isEmpty();
        }
    }
}
