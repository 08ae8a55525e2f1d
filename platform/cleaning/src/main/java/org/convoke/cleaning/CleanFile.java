package org.convoke.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.convoke.cleaning.CleaningRefused.Encrypted;
import org.convoke.cleaning.CleaningRefused.NotAPassportPhoto;
import org.convoke.cleaning.CleaningRefused.TooCostly;
import org.convoke.cleaning.CleaningRefused.TooManyPixels;
import org.convoke.cleaning.CleaningRefused.TooManyUploads;
import org.convoke.cleaning.CleaningRefused.Unreadable;
import org.convoke.webkit.Refusal;

/// Takes a stranger's file and gives back one that we wrote ourselves, or refuses.
///
/// The work is done by a [CleaningProcess] each; as many run at once as the settings say, the others wait
/// for a while.
@ApplicationScoped
public class CleanFile {

    private final CleaningSettings settings;
    private final Semaphore places;

    CleanFile(CleaningSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /// @return the pages alone, without anything that acts, calls elsewhere or is attached
    /// @throws Refusal when it is encrypted, no PDF, or needs too much memory or time
    public byte[] pdf(byte[] file) {
        return run(file, List.of("PDF"));
    }

    /// @return a JPEG without metadata
    /// @throws Refusal when it has too many pixels, is not of a passport photo's shape, or cannot be decoded (R054)
    public byte[] photo(byte[] file, PhotoShape shape) {
        return run(file, shape.arguments());
    }

    /// A file that waits keeps its bytes in memory, so it does not wait for ever.
    private void waitForPlace() {
        try {
            if (!places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.because(new TooManyUploads(settings.patience()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because(new TooManyUploads(settings.patience()));
        }
    }

    private byte[] run(byte[] file, List<String> arguments) {
        waitForPlace();
        try {
            var child = new CleaningChild(settings, arguments);
            return switch (child.clean(file)) {
                case CLEAN -> child.output();
                case BROKEN -> throw Refusal.because(new Unreadable());
                case ENCRYPTED -> throw Refusal.because(new Encrypted());
                case TOO_MANY_PIXELS -> throw Refusal.because(new TooManyPixels());
                case NOT_A_PASSPORT_PHOTO -> throw Refusal.because(new NotAPassportPhoto());
                case TOO_COSTLY -> throw Refusal.because(new TooCostly());
            };
        } finally {
            places.release();
        }
    }
}
