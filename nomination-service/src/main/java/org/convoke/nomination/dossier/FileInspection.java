package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.convoke.cleaning.CleanFile;
import org.convoke.nomination.dossier.UploadRefused.TooLarge;
import org.convoke.nomination.dossier.UploadRefused.TypesDiffer;
import org.convoke.webkit.Refusal;

/// Decides by its content what a file is, and lets a clean copy of it in.
@ApplicationScoped
class FileInspection {

    /// @param type of the copy, which may be another one than that of the original
    record Inspected(FileType type, byte[] content) {}

    private final UploadSettings settings;
    private final CleanFile cleanFile;
    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    FileInspection(UploadSettings settings, CleanFile cleanFile) {
        this.settings = settings;
        this.cleanFile = cleanFile;
    }

    /// @throws Refusal unless extension, declared type and content agree, and the content can be cleaned
    Inspected inspect(FileKind kind, Upload upload) {
        var type = agreed(kind, upload);
        var pdf = type == FileType.PDF;
        var limit = (pdf ? settings.pdfBytes() : settings.photoBytes()).asLongValue();
        if (upload.content().length > limit) {
            throw Refusal.because(new TooLarge(limit));
        }
        return pdf
                ? new Inspected(FileType.PDF, cleanFile.pdf(upload.content()))
                : new Inspected(FileType.JPEG, cleanFile.photo(upload.content(), settings.photoShape()));
    }

    private FileType agreed(FileKind kind, Upload upload) {
        var found = detected(upload.content());
        if (found.isEmpty()
                || !found.equals(FileType.ofMedia(upload.type()))
                || !found.equals(FileType.ofName(upload.name()))
                || !kind.types().contains(found.get())) {
            var taken = kind.types().stream().map(FileType::media).sorted().collect(Collectors.joining(", "));
            throw Refusal.because(new TypesDiffer(taken));
        }
        return found.get();
    }

    private Optional<FileType> detected(byte[] content) {
        try (var in = TikaInputStream.get(content)) {
            return FileType.ofMedia(detector.detect(in, new Metadata()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
