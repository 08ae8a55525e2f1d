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
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.Failpoint.Step;
import org.convoke.eventing.InboxTable.Received;
import org.jboss.logging.Logger;

/// Hands stored events to the subscriptions: effect, outgoing events and the processed mark in one transaction.
///
/// A failing event delays its own project only, ever longer, until it is parked; nothing of that project overtakes it.
@ApplicationScoped
public class InboxWorker {

    private static final Logger LOG = Logger.getLogger(InboxWorker.class);
    private static final Duration FIRST_DELAY = Duration.ofMillis(200);

    private final InboxTable inbox;
    private final EventCodec codec;
    private final EventingSettings settings;
    private final List<Subscription<?>> subscriptions;
    private final Failpoint failpoint;
    private final Bell bell = new Bell();
    private volatile boolean stopping;
    private Thread thread;

    InboxWorker(
            InboxTable inbox,
            EventCodec codec,
            EventingSettings settings,
            @All List<Subscription<?>> subscriptions,
            Failpoint failpoint) {
        this.failpoint = failpoint;
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
        bell.ring();
        thread.join(settings.transactionTimeout());
    }

    void wake() {
        bell.ring();
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
                        process(received);
                    }));
        } catch (RuntimeException e) {
            if (claimed[0] == null) {
                throw e;
            }
            QuarkusTransaction.requiringNew().run(() -> postpone(claimed[0], e));
        }
        if (claimed[0] == null) {
            return false;
        }
        failpoint.reached(Step.INBOX_PROCESSED);
        return true;
    }

    private void process(Received received) {
        failpoint.reached(Step.INBOX_CLAIMED);
        deliver(received);
        failpoint.reached(Step.INBOX_DELIVERED);
        inbox.done(received.envelope());
        failpoint.reached(Step.INBOX_DONE);
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
        var event = received.envelope();
        var waiting = cause instanceof NotYet;
        var parked = !waiting && received.attempts() + 1 >= settings.parkAfter();
        var longest = waiting ? settings.retryDelay() : settings.longestRetryDelay();
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(received.attempts(), 16));
        inbox.failed(event, Causes.root(cause).toString(), delay.compareTo(longest) < 0 ? delay : longest, parked);
        if (!waiting) {
            LOG.errorf(cause, "event %s (%s) is %s", event.id(), event.type(), parked ? "parked" : "postponed");
        }
    }

    private void pause(Duration time) {
        try {
            bell.await(time);
        } catch (InterruptedException _) {
            stopping = true;
        }
    }
}
