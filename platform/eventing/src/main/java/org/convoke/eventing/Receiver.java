package org.convoke.eventing;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.convoke.eventing.Failpoint.Step;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// Puts every event into the inbox, once, and looks no further than whether it is one.
///
/// No record can make it fail; while the database is away it waits with the record in hand, so nothing is skipped.
@ApplicationScoped
public class Receiver {

    private static final Logger LOG = Logger.getLogger(Receiver.class);

    private final InboxTable inbox;
    private final InboxWorker worker;
    private final EventCodec codec;
    private final EventingSettings settings;
    private final Failpoint failpoint;
    private final AtomicLong foreign = new AtomicLong();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Receiver(InboxTable inbox, InboxWorker worker, EventCodec codec, EventingSettings settings, Failpoint failpoint) {
        this.failpoint = failpoint;
        this.inbox = inbox;
        this.worker = worker;
        this.codec = codec;
        this.settings = settings;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Incoming("events")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) throws InterruptedException {
        failpoint.reached(Step.INBOX_RECEIVED);
        try {
            store(codec.envelope(received.headers()), codec.payload(received.value()));
        } catch (IllegalArgumentException e) {
            foreign.incrementAndGet();
            LOG.errorf(
                    "not an event of this platform, left in Kafka at %s-%d@%d: %s",
                    received.topic(), received.partition(), received.offset(), e.getMessage());
            return;
        }
        failpoint.reached(Step.INBOX_STORED);
        worker.wake();
    }

    /// Records that could not be taken for events since the start.
    long foreign() {
        return foreign.get();
    }

    private void store(Envelope envelope, String payload) throws InterruptedException {
        while (true) {
            try {
                inbox.store(envelope, payload);
                return;
            } catch (SQLException e) {
                requireHope(e);
                LOG.warnf("inbox cannot store %s yet: %s", envelope.id(), e.getMessage());
                if (stopping.await(settings.retryDelay().toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("stopped before the event was stored; Kafka will bring it again");
                }
            }
        }
    }

    /// PostgreSQL will never take such data: a character it does not know, or a second event with the same version.
    private static void requireHope(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith("22") || state.startsWith("23")) {
            throw new IllegalArgumentException(failure.getMessage(), failure);
        }
    }
}
