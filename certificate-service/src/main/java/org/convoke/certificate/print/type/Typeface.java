package org.convoke.certificate.print.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fonts that certificates are set in, all under the SIL Open Font License.
///
/// The first four have Latin, Greek and Cyrillic letters; where they end, the others help out. The last two come from
/// the machine (ADR 139); without them Japanese names have Chinese shapes, and Korean ones cannot be set.
public enum Typeface {
    SERIF("/liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD("/liberation/LiberationSerif-Bold.ttf"),
    SERIF_ITALIC("/liberation/LiberationSerif-Italic.ttf"),
    SANS("/liberation/LiberationSans-Regular.ttf"),
    /// Devanagari, Khmer, Mongolian, Sinhala, Tamil, Thai and some twenty more.
    SCRIPTS("/fonts/sans/NotoSansMerged-Regular.ttf"),
    /// Lao, which the font above lacks, and Arabic and Bengali, which it joins badly.
    MORE_SCRIPTS("/fonts/ttf/Kurinto/KurintoSans-Rg.ttf"),
    /// Han as written on the Chinese mainland, and kana.
    HAN("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
    /// Han as written in the Republic of China.
    TRADITIONAL_HAN("/fonts/ttf/NotoSansTC/NotoSansTC-Regular.ttf"),
    /// Kana, and Han as written in Japan: BIZ UDPGothic.
    JAPANESE(MachineFonts.file("bizud-gothic/BIZUDPGothic-Regular.ttf")),
    /// Hangul, and Han as written in the Republic of Korea: Nanum Gothic.
    KOREAN(MachineFonts.file("nanum/NanumGothic.ttf"));

    static final float EM = 1000;

    static {
        System.setProperty("java.awt.headless", "true"); // a server has no screen
    }

    private final String file;
    private final Optional<Path> onMachine;
    private Font font;

    Typeface(String file) {
        this.file = file;
        this.onMachine = Optional.empty();
    }

    Typeface(Path file) {
        this.file = file.toString();
        this.onMachine = Optional.of(file);
    }

    /// The one for a name in a script of East Asia: by its letters, or where these are common to several countries, by
    /// the country of the person.
    ///
    /// @param usual for all other names
    public static Typeface ofName(String name, String country, Typeface usual) {
        var scripts = name.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        var face = usual;
        if (scripts.contains(UnicodeScript.HANGUL)) {
            face = KOREAN;
        } else if (scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA)) {
            face = JAPANESE;
        } else if (scripts.contains(UnicodeScript.HAN)) {
            face = han(country);
        }
        return face.isThere() ? face : usual;
    }

    private static Typeface han(String country) {
        return switch (country) {
            case "JP" -> JAPANESE;
            case "KR" -> KOREAN;
            case "TW" -> TRADITIONAL_HAN;
            default -> HAN;
        };
    }

    private boolean isThere() {
        return onMachine.map(Files::isReadable).orElse(true);
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
                .filter(other -> other.isThere() && other.has(letter))
                .findFirst()
                .orElseThrow(() -> new UnprintableText(letter));
    }

    private static List<Typeface> others(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> List.of(HAN, JAPANESE);
            case HANGUL -> List.of(KOREAN);
            case ARABIC, BENGALI, LAO -> List.of(MORE_SCRIPTS);
            default -> List.of(SCRIPTS, MORE_SCRIPTS, HAN);
        };
    }

    public InputStream open() {
        try {
            return onMachine.isPresent()
                    ? Files.newInputStream(onMachine.get())
                    : Typeface.class.getResourceAsStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
