package org.convoke.nomination.bulk.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.convoke.nomination.bulk.BulkRefused.ActiveContent;
import org.convoke.nomination.bulk.BulkRefused.NoWorkbook;
import org.convoke.nomination.bulk.BulkRefused.WorkbookTooLarge;
import org.convoke.nomination.bulk.BulkSettings;
import org.convoke.webkit.Refusal;

/// Looks into a workbook before it is parsed: how large it really unpacks, and that it holds nothing but sheets. It
/// opens
/// the package as the parser does, so that both see the same parts.
@ApplicationScoped
class WorkbookGuard {
    private static final Pattern ACTIVE = Pattern.compile("vbaproject|macrosheets|dialogsheets|externallinks|embeddings"
            + "|activex|oleobject|ctrlprops|connections|querytables|customui|webextensions");
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern HYPERLINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");
    private static final Pattern MACROS = Pattern.compile("macroEnabled|vbaProject", Pattern.CASE_INSENSITIVE);

    private final BulkSettings settings;

    WorkbookGuard(BulkSettings settings) {
        this.settings = settings;
    }

    /// @throws Refusal naming the part that must not be there
    void check(byte[] workbook) {
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > settings.workbookParts()) {
                throw Refusal.because(new WorkbookTooLarge());
            }
            var room = settings.workbookSize().asLongValue();
            for (var part : parts) {
                room -= check(zip, part, room);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw Refusal.because(new NoWorkbook());
        }
    }

    /// @return the part's size as it really unpacks, whatever the package says about it
    private static long check(ZipFile zip, ZipArchiveEntry part, long room) throws IOException {
        var name = part.getName();
        if (ACTIVE.matcher(name.toLowerCase(java.util.Locale.ROOT)).find()) {
            throw Refusal.because(new ActiveContent(name));
        }
        var describes = name.endsWith(".rels") || name.equals("[Content_Types].xml");
        var text = new ByteArrayOutputStream();
        var size = 0L;
        try (var in = zip.getInputStream(part)) {
            var chunk = new byte[8192];
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > room) {
                    throw Refusal.because(new WorkbookTooLarge());
                }
                if (describes) {
                    text.write(chunk, 0, read);
                }
            }
        }
        if (describes) {
            requireHarmless(name, text.toString(StandardCharsets.UTF_8));
        }
        return size;
    }

    /// Excel itself makes links of e-mail addresses; those are no links to files.
    private static void requireHarmless(String name, String xml) {
        var outside = RELATIONSHIP
                .matcher(xml)
                .results()
                .map(found -> found.group())
                .filter(relationship -> EXTERNAL.matcher(relationship).find())
                .anyMatch(relationship -> !HYPERLINK.matcher(relationship).find());
        if (outside || MACROS.matcher(xml).find()) {
            throw Refusal.because(new ActiveContent(name));
        }
    }
}
