package org.convoke.notification.web;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.convoke.notification.feed.RealTime;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedStreamsTest {

    @Inject
    FeedStreams streams;

    @Inject
    RealTime time;

    @Test
    void a_stream_ends_with_the_token_that_opened_it() {
        var line = new Line();
        streams.open("MY", 0, time.now().plusSeconds(2).getEpochSecond(), line, new SseImpl());
        await().atMost(Duration.ofSeconds(20)).until(line::isClosed);
    }

    /// Takes everything.
    private static final class Line implements SseEventSink {

        private volatile boolean closed;

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
