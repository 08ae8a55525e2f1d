package org.convoke.nomination.dossier;

import static org.convoke.nomination.dossier.FileType.JPEG;
import static org.convoke.nomination.dossier.FileType.PDF;
import static org.convoke.nomination.dossier.FileType.PNG;
import static org.convoke.nomination.dossier.FileType.WEBP;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.vault.Purpose;

/// What a file is to a nomination (documents D3 to D9).
public enum FileKind {
    PHOTO(DocumentKind.PHOTO, JPEG, PNG, WEBP),
    /// The form on paper, signed and scanned.
    BIODATA_SCAN(DocumentKind.BIODATA, PDF),
    /// The physician's side of the medical form (R060); what it means is for `medical` to say.
    MEDICAL_CERTIFICATE(null, PDF),
    GOVERNMENT_APPROVAL(null, PDF),
    COVER_LETTER(null, PDF);

    private final DocumentKind document;
    private final Set<FileType> types;

    FileKind(DocumentKind document, FileType first, FileType... others) {
        this.document = document;
        this.types = EnumSet.of(first, others);
    }

    /// What is not missing any more once such a file is there.
    public Optional<DocumentKind> document() {
        return Optional.ofNullable(document);
    }

    Set<FileType> types() {
        return types;
    }

    public boolean isMedical() {
        return this == MEDICAL_CERTIFICATE;
    }

    Purpose purpose() {
        return isMedical() ? Purpose.MEDICAL : Purpose.DOSSIER;
    }
}
