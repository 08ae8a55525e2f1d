package org.convoke.certificate.web.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/// How often each address may still ask: a bucket of tokens that fills evenly. Of a bucket nothing is kept but when it
/// will be full again, and full ones are forgotten.
@ApplicationScoped
class Allowance {

    private static final String ALL_OTHERS = "all others";
    private static final long SWEEP_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final long interval;
    private final long capacity;
    private final int addresses;
    private final LongSupplier nanoTime;
    private final AtomicLong sweptAt;
    private final ConcurrentMap<String, Long> fullAt = new ConcurrentHashMap<>();

    @Inject
    Allowance(VerificationSettings settings) {
        this(settings, System::nanoTime);
    }

    Allowance(VerificationSettings settings, LongSupplier nanoTime) {
        this.interval = TimeUnit.MINUTES.toNanos(1) / settings.perMinute();
        this.capacity = interval * settings.atOnce();
        this.addresses = settings.addresses();
        this.nanoTime = nanoTime;
        this.sweptAt = new AtomicLong(nanoTime.getAsLong());
    }

    /// @return how long to wait, when there is nothing left
    Optional<Duration> spend(String address) {
        var now = nanoTime.getAsLong();
        var wait = new AtomicReference<Duration>();
        fullAt.compute(bucket(address, now), (_, full) -> {
            var next = (full == null || full - now < 0 ? now : full) + interval;
            var tooMuch = next - now - capacity;
            if (tooMuch > 0) {
                wait.set(Duration.ofNanos(tooMuch));
                return full;
            }
            return next;
        });
        return Optional.ofNullable(wait.get());
    }

    private String bucket(String address, long now) {
        if (fullAt.size() < addresses || fullAt.containsKey(address)) {
            return address;
        }
        sweep(now);
        return fullAt.size() < addresses ? address : ALL_OTHERS;
    }

    private void sweep(long now) {
        var last = sweptAt.get();
        if (now - last >= SWEEP_EVERY && sweptAt.compareAndSet(last, now)) {
            fullAt.values().removeIf(full -> full - now <= 0);
        }
    }
}
