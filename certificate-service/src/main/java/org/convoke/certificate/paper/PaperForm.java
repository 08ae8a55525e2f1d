package org.convoke.certificate.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convoke.certificate.paper.PaperRefused.FormIncomplete;
import org.convoke.certificate.paper.PaperRefused.TextTooLong;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Refusal;

/// What is asked in each paper besides or instead of a file (domain 5.3).
public final class PaperForm {

    /// @param required unless there is a file that can say it
    public record Field(String name, String label, boolean required) {}

    private static final List<Field> COUNTRY_PAPER = List.of(field("title", "Title"), maybe("topic", "Topic"));

    private static final List<Field> ACTION_PLAN = List.of(
            field("objective", "Objective"),
            field("activities", "Activities"),
            field("timeline", "Timeline"),
            maybe("resources", "Resources"),
            maybe("indicators", "How success is measured"),
            maybe("multiplierActions", "How others will learn from it"),
            maybe("supervisor", "Supervisor"));

    private static final List<Field> PROGRESS_REPORT = List.of(
            field("achieved", "What you have achieved"),
            maybe("obstacles", "What stands in the way"),
            maybe("evidence", "What shows it"),
            maybe("impact", "What has changed by it"));

    private PaperForm() {}

    public static List<Field> of(PaperKind kind) {
        return switch (kind) {
            case COUNTRY_PAPER -> COUNTRY_PAPER;
            case ACTION_PLAN -> ACTION_PLAN;
            case PROGRESS_REPORT -> PROGRESS_REPORT;
        };
    }

    /// A country paper is a file; the others may be told in the form alone.
    public static boolean needsFile(PaperKind kind) {
        return kind == PaperKind.COUNTRY_PAPER;
    }

    /// What was filled in, without blanks and in the order of the form; what nobody asks for is left out.
    ///
    /// @throws Refusal when something is missing or too long
    static Map<String, String> read(PaperKind kind, Map<String, String> filled, boolean file, int longest) {
        var read = new LinkedHashMap<String, String>();
        for (var field : of(kind)) {
            var text = filled.getOrDefault(field.name(), "").strip();
            if (text.isEmpty() && field.required() && (!file || needsFile(kind))) {
                throw Refusal.because(new FormIncomplete(field));
            }
            if (text.length() > longest) {
                throw Refusal.because(new TextTooLong(field, longest));
            }
            if (!text.isEmpty()) {
                read.put(field.name(), text);
            }
        }
        return read;
    }

    private static Field field(String name, String label) {
        return new Field(name, label, true);
    }

    private static Field maybe(String name, String label) {
        return new Field(name, label, false);
    }
}
