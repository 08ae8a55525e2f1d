package org.convoke.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.certificate.paper.PaperRefused.FileTooLarge;
import org.convoke.cleaning.CleanFile;
import org.convoke.webkit.Refusal;

/// Takes a PDF of somebody we do not know. Whatever it is called or declared to be, what is kept is pages that we wrote
/// ourselves, or nothing.
@ApplicationScoped
class PaperFile {

    private final CleanFile cleanFile;
    private final PaperSettings settings;

    PaperFile(CleanFile cleanFile, PaperSettings settings) {
        this.cleanFile = cleanFile;
        this.settings = settings;
    }

    byte[] clean(byte[] file) {
        var longest = settings.pdfBytes().asLongValue();
        if (file.length > longest) {
            throw Refusal.because(new FileTooLarge(longest));
        }
        return cleanFile.pdf(file);
    }
}
