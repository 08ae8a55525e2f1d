package org.convoke.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.quarkus.runtime.configuration.MemorySize;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.convoke.cleaning.CleaningRefused.Encrypted;
import org.convoke.cleaning.CleaningRefused.NotAPassportPhoto;
import org.convoke.cleaning.CleaningRefused.TooCostly;
import org.convoke.cleaning.CleaningRefused.TooManyPixels;
import org.convoke.cleaning.CleaningRefused.Unreadable;
import org.convoke.testing.Rule;
import org.convoke.testing.hostile.HostileFiles;
import org.convoke.testing.hostile.HostilePdfs;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile files in, harmless files or a refusal out; the service itself hardly needs memory for it.
class CleanFileTest {

    private static final PhotoShape PASSPORT = new PhotoShape(25_000_000, 200, 0.65, 1.0);
    private static final long FLAT = 8L << 20;
    private static final Duration PATIENCE = Duration.ofMillis(1);

    private final CleanFile cleanFile = new CleanFile(new Settings(Duration.ofSeconds(30), 1));

    private record Settings(Duration time, int atOnce) implements CleaningSettings {
        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(64L << 20));
        }

        @Override
        public MemorySize output() {
            return new MemorySize(BigInteger.valueOf(1L << 20));
        }

        @Override
        public Duration patience() {
            return PATIENCE;
        }
    }

    @Test
    void a_pdf_keeps_its_pages_and_loses_everything_that_acts() throws IOException {
        var hostile = HostilePdfs.thatActs();
        assertThat(text(hostile)).contains("/JavaScript", "/Launch", "/XFA", "MZ evil program", "Hidden Author");

        var clean = cleanFile.pdf(hostile);

        assertThat(text(clean))
                .doesNotContain("/OpenAction", "/AA", "/JavaScript", "/JS", "gotcha", "/Launch", "/SubmitForm")
                .doesNotContain("/ImportData", "/GoToR", "/XFA", "/AcroForm", "/EmbeddedFile", "/Filespec")
                .doesNotContain("MZ evil program", "evil.exe", "/FileAttachment", "Hidden Author")
                .contains("https://npo.example/approval");
        assertThat(words(clean)).contains("Certificate");
    }

    @Test
    void photographs_inside_a_pdf_do_not_tell_where_they_were_taken() throws IOException {
        var hostile = HostilePdfs.withPhoto(HostileFiles.photoWithGps(350, 450));
        assertThat(text(hostile)).contains("Exif", "GPS 6.9271 79.8612 Colombo");

        var clean = cleanFile.pdf(hostile);

        try (var document = Loader.loadPDF(clean)) {
            var pictures = document.getPage(0).getResources();
            for (var name : pictures.getXObjectNames()) {
                var picture = (PDImageXObject) pictures.getXObject(name);
                assertThat(picture.getImage())
                        .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                        .containsExactly(350, 450);
                try (var jpeg = picture.createInputStream(List.of("DCTDecode"))) {
                    assertThat(text(jpeg.readAllBytes())).doesNotContain("Exif", "Colombo");
                }
            }
            assertThat(pictures.getXObjectNames()).hasSize(2);
        }
    }

    @Test
    void a_pdf_that_is_a_page_of_html_as_well_is_only_a_pdf_afterwards() {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);

        var clean = cleanFile.pdf(HostileFiles.joined(HostilePdfs.letter("Dear Sirs"), html));

        assertThat(text(clean)).startsWith("%PDF-").doesNotContain("<script>");
    }

    @Test
    void an_encrypted_pdf_and_a_broken_one_are_refused() {
        refused(() -> cleanFile.pdf(HostilePdfs.encrypted()), Encrypted.class);
        refused(() -> cleanFile.pdf("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)), Unreadable.class);
        refused(() -> cleanFile.photo(new byte[] {1, 2, 3}, PASSPORT), Unreadable.class);
    }

    @Test
    void a_bomb_kills_its_own_process_only_and_memory_stays_flat() {
        var bomb = HostilePdfs.bomb();
        cleanFile.pdf(HostilePdfs.letter("everything is loaded"));
        var before = heap();

        var allocated = allocatedBy(() -> refused(() -> cleanFile.pdf(bomb), TooCostly.class));

        assertThat(allocated).isLessThan(FLAT);
        assertThat(heap() - before).isLessThan(FLAT);
    }

    @Test
    void what_takes_too_long_is_ended() {
        var hasty = new CleanFile(new Settings(Duration.ofMillis(1), 1));

        refused(() -> hasty.pdf(HostilePdfs.letter("Dear Sirs")), TooCostly.class);
    }

    @Test
    void whoever_waits_too_long_for_a_place_is_told_when_to_come_again() {
        var full = new CleanFile(new Settings(Duration.ofSeconds(30), 0));

        assertThatThrownBy(() -> full.pdf(HostilePdfs.letter("Dear Sirs")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason().kind().status()).isEqualTo(503);
                    assertThat(refusal.reason().retryAfter()).contains(PATIENCE);
                });
    }

    @Test
    void a_picture_of_fifty_thousand_by_fifty_thousand_pixels_is_refused_by_its_header() {
        var png = HostileFiles.pngOfManyPixels();

        var allocated = allocatedBy(() -> refused(() -> cleanFile.photo(png, PASSPORT), TooManyPixels.class));

        assertThat(allocated).isLessThan(FLAT);
    }

    @Test
    @Rule("R054")
    void a_photo_loses_its_metadata_and_is_turned_upright() throws IOException {
        var hostile = HostileFiles.photoWithGps(450, 350);
        assertThat(text(hostile)).contains("Colombo");

        var clean = cleanFile.photo(hostile, PASSPORT);

        assertThat(text(clean)).doesNotContain("Colombo", "Exif");
        var picture = picture(clean);
        assertThat(picture.getWidth()).isEqualTo(350);
        assertThat(picture.getHeight()).isEqualTo(450);
        assertThat(new Color(picture.getRGB(340, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(10, 200)).getRed()).isLessThan(50);
    }

    @Test
    void a_photo_that_is_a_zip_as_well_is_only_a_photo_afterwards() {
        var clean = cleanFile.photo(HostileFiles.jpegThatIsAlsoAZip(), PASSPORT);

        assertThat(text(clean)).doesNotContain("PK\3\4", "payload.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_large_photo_becomes_a_smaller_jpeg(String format) throws IOException {
        var picture = picture(cleanFile.photo(HostileFiles.photo(format, 3500, 4500), PASSPORT));

        assertThat(picture.getHeight()).isBetween(1600, 3199);
    }

    @Test
    void webp_is_taken_too() throws IOException {
        var picture = picture(cleanFile.photo(HostileFiles.webp(350, 450), PASSPORT));

        assertThat(picture.getHeight()).isEqualTo(450);
    }

    @Test
    @Rule("R054")
    void a_picture_that_is_no_passport_photo_is_refused() {
        refused(() -> cleanFile.photo(HostileFiles.photo("png", 800, 450), PASSPORT), NotAPassportPhoto.class);
        refused(() -> cleanFile.photo(HostileFiles.photo("png", 100, 130), PASSPORT), NotAPassportPhoto.class);
    }

    private static void refused(ThrowingCallable cleaning, Class<? extends Refused> reason) {
        assertThatThrownBy(cleaning)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(reason));
    }

    private static long allocatedBy(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}
