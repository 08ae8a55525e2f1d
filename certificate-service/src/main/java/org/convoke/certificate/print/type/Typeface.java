package org.convoke.certificate.print.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/// The fonts that certificates are set in, all under the SIL Open Font License.
///
/// The first four have Latin, Greek and Cyrillic letters; where they end, the others help out.
public enum Typeface {
    SERIF("/liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD("/liberation/LiberationSerif-Bold.ttf"),
    SERIF_ITALIC("/liberation/LiberationSerif-Italic.ttf"),
    SANS("/liberation/LiberationSans-Regular.ttf"),
    /// Devanagari, Khmer, Mongolian, Sinhala, Tamil, Thai and some twenty more.
    SCRIPTS("/fonts/sans/NotoSansMerged-Regular.ttf"),
    /// Lao, which the font above lacks, and Arabic and Bengali, which it joins badly.
    MORE_SCRIPTS("/fonts/ttf/Kurinto/KurintoSans-Rg.ttf"),
    /// Han and kana.
    HAN("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");

    static final float EM = 1000;

    static {
        System.setProperty("java.awt.headless", "true"); // a server has no screen
    }

    private final String file;
    private Font font;

    Typeface(String file) {
        this.file = file;
    }

    /// Read when the first letter needs it; most never are.
    synchronized Font font() {
        if (font == null) {
            font = load().deriveFont(EM)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
        }
        return font;
    }

    boolean has(int letter) {
        return font().canDisplay(letter);
    }

    /// This one if it has the letter, or the first of the others that has it.
    Typeface orOneWith(int letter) {
        if (has(letter)) {
            return this;
        }
        return others(letter).stream()
                .filter(other -> other.has(letter))
                .findFirst()
                .orElseThrow(() -> new UnprintableText(letter));
    }

    private static List<Typeface> others(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> List.of(HAN);
            case ARABIC, BENGALI, LAO -> List.of(MORE_SCRIPTS);
            default -> List.of(SCRIPTS, MORE_SCRIPTS, HAN);
        };
    }

    public InputStream open() {
        return Typeface.class.getResourceAsStream(file);
    }

    private Font load() {
        try (var stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
