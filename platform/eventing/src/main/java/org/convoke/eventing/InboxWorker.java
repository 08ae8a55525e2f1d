package org.convoke.eventing;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.InboxTable.Received;
import org.jboss.logging.Logger;

/// Hands stored events to the subscriptions: effect, outgoing events and the processed mark in one transaction.
///
/// A failing event delays its own project only, ever longer, and nothing of that project overtakes it.
@ApplicationScoped
public class InboxWorker {

    private static final Logger LOG = Logger.getLogger(InboxWorker.class);
    private static final Duration FIRST_DELAY = Duration.ofMillis(200);

    private final InboxTable inbox;
    private final EventCodec codec;
    private final EventingSettings settings;
    private final List<Subscription<?>> subscriptions;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private Thread thread;

    InboxWorker(
            InboxTable inbox, EventCodec codec, EventingSettings settings, @All List<Subscription<?>> subscriptions) {
        this.inbox = inbox;
        this.codec = codec;
        this.settings = settings;
        this.subscriptions = subscriptions;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("inbox-worker").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        work.release();
        thread.join(settings.transactionTimeout());
    }

    void wake() {
        work.release();
    }

    private void run() {
        while (!stopping) {
            try {
                if (!processNext()) {
                    pause(settings.poll());
                }
            } catch (RuntimeException e) {
                LOG.warnf("inbox worker waits: %s", e.toString());
                pause(settings.retryDelay());
            }
        }
    }

    /// @return false when nothing is due
    @ActivateRequestContext
    boolean processNext() {
        var claimed = new Received[1];
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> inbox.claim().ifPresent(received -> {
                        claimed[0] = received;
                        deliver(received);
                        inbox.done(received.envelope());
                    }));
        } catch (RuntimeException e) {
            if (claimed[0] == null) {
                throw e;
            }
            QuarkusTransaction.requiringNew().run(() -> postpone(claimed[0], e));
        }
        return claimed[0] != null;
    }

    private void deliver(Received received) {
        var envelope = received.envelope();
        envelope.producer()
                .event(envelope.type())
                .ifPresentOrElse(
                        type -> subscriptions.stream()
                                .filter(subscription -> subscription.producer() == envelope.producer())
                                .forEach(subscription ->
                                        deliver(subscription, codec.read(received.payload(), type), envelope)),
                        () -> LOG.infof("skipped %s, which this version does not know", envelope.type()));
    }

    /// A subscription's producer decides its vocabulary, so the cast cannot fail.
    @SuppressWarnings("unchecked")
    private static <E extends ConvokeEvent> void deliver(
            Subscription<E> subscription, ConvokeEvent event, Envelope envelope) {
        subscription.on((E) event, envelope);
    }

    private void postpone(Received received, RuntimeException cause) {
        var waiting = cause instanceof NotYet;
        var longest = waiting ? settings.retryDelay() : settings.longestRetryDelay();
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(received.attempts(), 16));
        inbox.failed(received.envelope(), cause.toString(), delay.compareTo(longest) < 0 ? delay : longest);
        if (!waiting) {
            LOG.errorf(
                    cause,
                    "event %s (%s) is postponed",
                    received.envelope().id(),
                    received.envelope().type());
        }
    }

    private void pause(Duration time) {
        try {
            if (work.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException _) {
            stopping = true;
        }
    }
}
