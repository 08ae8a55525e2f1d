package org.convoke.certificate.print;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.convoke.certificate.signing.LocalSigner;
import org.junit.jupiter.api.Test;

/// How many certificates a core prints and signs in a second, beside the same page without a signature and a signature
/// without a page. `deploy/bench certificates` runs it.
class CertificatesBench {

    private static final int CORES = 2;
    private static final int WARM_UP = 200;
    private static final int CERTIFICATES = 1_000;
    private static final byte[] WORDS = "APO certificate of attendance".getBytes(StandardCharsets.UTF_8);

    @Test
    void measure() {
        System.out.printf(
                "load %.1f on %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        run(WARM_UP, CertificatesBench::signed);
        var page = each("page alone", CERTIFICATES, CertificatesBench::page);
        var signature = each("RSA signature alone", CERTIFICATES, CertificatesBench::signature);
        var signed = each("signed certificate", CERTIFICATES, CertificatesBench::signed);
        System.out.printf(
                "ratio: a signed certificate takes %.1f times the page alone, %.1f times page and signature%n",
                signed / page, signed / (page + signature));
    }

    /// @return milliseconds of one core for one
    private static double each(String what, int count, IntConsumer work) {
        var elapsed = run(count, work);
        var each = elapsed.toNanos() * CORES / 1e6 / count;
        System.out.printf(
                "%s: %,d in %.1f s on %d cores, %.1f ms each, %.1f per second and core%n",
                what, count, elapsed.toMillis() / 1e3, CORES, each, 1e3 / each);
        return each;
    }

    private static Duration run(int count, IntConsumer work) {
        var began = System.nanoTime();
        try (var cores = Executors.newFixedThreadPool(CORES)) {
            IntStream.range(0, count).forEach(i -> cores.execute(() -> work.accept(i)));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void signed(int number) {
        Specimen.signed("Nguyễn Thị Hạnh " + number);
    }

    private static void page(int number) {
        Specimen.unsigned("Nguyễn Thị Hạnh " + number);
    }

    private static void signature(int number) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(LocalSigner.KEY.secret());
            signature.update(WORDS);
            signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
