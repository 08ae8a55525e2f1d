package org.convoke.certificate.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.convoke.certificate.print.Specimen.ADDRESS;
import static org.convoke.certificate.print.Specimen.PRINTED_AT;
import static org.convoke.certificate.print.Specimen.TITLE;
import static org.convoke.certificate.print.Specimen.signed;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.convoke.certificate.print.type.UnprintableText;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePrinterTest {

    @Rule("R120")
    @Test
    void it_says_who_attended_what_when_and_where() throws IOException {
        assertThat(text(signed("Nguyễn Thị Hạnh")))
                .contains("APO certificate of attendance")
                .contains("Nguyễn Thị Hạnh")
                .contains(TITLE)
                .contains("Project 16-IN-98-GE-WSP-A")
                .contains("5–9 December 2016")
                .contains("Tokyo, Japan")
                .contains("APO Secretariat, for the Secretary-General")
                .contains("Issued on 10 December 2016")
                .contains("16-IN-98-GE-WSP-A-7K3M9QXD")
                .contains(ADDRESS.toString());
    }

    @ParameterizedTest
    @EnumSource
    void names_in_every_script_of_the_members_are_read_as_they_were_written(Name name) throws Exception {
        assertThat(Poppler.text(signed(name))).contains(name.text);
    }

    @ParameterizedTest
    @EnumSource
    void no_letter_of_a_name_is_an_empty_box(Name name) throws IOException {
        try (var pdf = Loader.loadPDF(signed(name))) {
            var fonts = pdf.getPage(0).getResources();
            for (var font : fonts.getFontNames()) {
                assertThat(fonts.getFont(font)).matches(PDFont::isEmbedded);
            }
            assertThat(Glyphs.of(pdf)).isNotEmpty().doesNotContain(0);
        }
    }

    @Test
    void a_letter_that_no_font_has_is_refused_by_its_name() {
        assertThatThrownBy(() -> signed("Anna 𒀭"))
                .isInstanceOf(UnprintableText.class)
                .hasMessageContaining("U+1202D");
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE,            BIZUDPGothic",
        "JAPANESE_IN_HAN,     BIZUDPGothic",
        "CHINESE,             NotoSansSC",
        "TRADITIONAL_CHINESE, NotoSansTC",
        "KOREAN,              NanumGothic",
        "KOREAN_IN_HAN,       NanumGothic",
    })
    void letters_common_to_east_asia_look_as_in_the_country(Name name, String font) throws IOException {
        try (var pdf = Loader.loadPDF(signed(name))) {
            var names = new ArrayList<String>();
            var resources = pdf.getPage(0).getResources();
            for (var key : resources.getFontNames()) {
                names.add(resources.getFont(key).getName());
            }
            assertThat(names)
                    .anyMatch(one -> one.contains(font))
                    .filteredOn(one -> !one.contains("Liberation"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien & Söhne <Dr.>",
                "Łukasz Ångström-Żółć",
                "Appuhamilage Don Wijesinghe Wickramasinghe Kumara Ranasinghe",
                "Wickramasinghe-Ranasinghe-Jayawardena-Gunasekara-Abeywickrama-Samarasinghe-Dissanayake-Weerasinghe"
            })
    void long_and_unusual_names_stay_on_the_page(String name) throws IOException {
        assertThat(text(signed(name))).contains(name);
    }

    @Test
    void the_longest_title_stays_on_the_page() throws IOException {
        var title = "Productivity of the public sector ".repeat(9).strip();

        assertThat(text(signed("Nguyễn Thị Hạnh", title))).contains(title);
    }

    @Test
    void its_square_leads_to_the_verification() throws IOException, ReaderException {
        try (var pdf = Loader.loadPDF(signed("Nguyễn Thị Hạnh"))) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var width = image.getWidth();
            var pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            var bitmap =
                    new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), pixels)));

            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS.toString());
        }
    }

    @Test
    void it_is_dated_by_the_clock_and_printed_twice_the_same_to_the_last_byte() throws IOException {
        assertThat(signed("Hạnh")).isEqualTo(signed("Hạnh"));
        try (var pdf = Loader.loadPDF(signed("Hạnh"))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(PRINTED_AT);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
