package org.convoke.notification.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.convoke.notification.feed.FeedRefused.TooManyStreams;
import org.convoke.notification.feed.FeedSettings;
import org.convoke.notification.feed.PartnerEvent;
import org.convoke.notification.feed.PartnerEvents;
import org.convoke.notification.feed.RealTime;
import org.convoke.webkit.Refusal;
import org.jboss.logging.Logger;

/// The streams that are open, each on a virtual thread of its own that reads the feed for one receiver.
@ApplicationScoped
class FeedStreams {

    private static final Logger LOG = Logger.getLogger(FeedStreams.class);
    private static final int BATCH = 100;

    private final PartnerEvents feed;
    private final FeedSettings settings;
    private final RealTime time;
    private final ObjectMapper json;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    FeedStreams(PartnerEvents feed, FeedSettings settings, RealTime time, ObjectMapper json) {
        this.feed = feed;
        this.settings = settings;
        this.time = time;
        this.json = json;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /// @param expiry of the token, in seconds since 1970
    void open(String npo, long place, long expiry, SseEventSink sink, Sse sse) {
        var life = Duration.between(time.now(), Instant.ofEpochSecond(expiry));
        if (open.merge(npo, 1, Integer::sum) > settings.streams()) {
            release(npo);
            throw Refusal.because(new TooManyStreams(settings.streams()));
        }
        var line = new Line(npo, sink, sse, System.nanoTime() + life.toNanos());
        line.greet();
        Thread.ofVirtual().name("feed-of-" + npo).start(() -> line.follow(place));
    }

    private void release(String npo) {
        open.computeIfPresent(npo, (_, streams) -> streams == 1 ? null : streams - 1);
    }

    /// One receiver.
    private final class Line {

        private final String npo;
        private final SseEventSink sink;
        private final Sse sse;
        /// Of the token, by `nanoTime`.
        private final long end;

        private long spoke = System.nanoTime();

        Line(String npo, SseEventSink sink, Sse sse, long end) {
            this.npo = npo;
            this.sink = sink;
            this.sse = sse;
            this.end = end;
        }

        /// Still within the request: the head of the answer is written by the first who sends, and only one may.
        void greet() {
            sink.send(sse.newEventBuilder()
                    .comment("you hear what " + npo + " may see")
                    .build());
        }

        void follow(long start) {
            try (sink) {
                var place = start;
                while (!sink.isClosed() && System.nanoTime() < end) {
                    var next = tell(place);
                    if (next == place && pause()) {
                        return;
                    }
                    place = next;
                }
            } catch (ExecutionException | TimeoutException | JsonProcessingException e) {
                LOG.debugf("a stream of %s ends: %s", npo, e.toString());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                release(npo);
            }
        }

        private long tell(long after)
                throws ExecutionException, InterruptedException, TimeoutException, JsonProcessingException {
            var place = after;
            for (var event : feed.after(npo, after, BATCH)) {
                send(outbound(event));
                place = event.seq();
            }
            return place;
        }

        /// @return whether the service stops
        private boolean pause() throws ExecutionException, InterruptedException, TimeoutException {
            if (System.nanoTime() - spoke > settings.heartbeat().toNanos()) {
                send(sse.newEventBuilder().comment("still here").build());
            }
            return stopping.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
        }

        private OutboundSseEvent outbound(PartnerEvent event) throws JsonProcessingException {
            return sse.newEventBuilder()
                    .id(Long.toString(event.seq()))
                    .name(event.type())
                    .data(json.writeValueAsString(event.event()))
                    .build();
        }

        private void send(OutboundSseEvent event) throws ExecutionException, InterruptedException, TimeoutException {
            sink.send(event).toCompletableFuture().get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            spoke = System.nanoTime();
        }
    }
}
