package org.convoke.testing.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// PDFs that do more than show pages.
public final class HostilePdfs {

    /// The industry's harmless test string for virus scanners.
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private HostilePdfs() {}

    public static byte[] letter(String text) {
        return saved(document -> page(document, text));
    }

    /// The string stands open in the page's own content, where rewriting has no reason to touch it.
    public static byte[] withEicar() {
        return withComment(EICAR);
    }

    /// What [StandInClamd] gives no answer to.
    public static byte[] thatTheScannerCannotScan() {
        return withComment(StandInClamd.SILENCE);
    }

    private static byte[] withComment(String comment) {
        return saved(document -> {
            var page = new PDPage(PDRectangle.A4);
            var content = ("% " + comment + "\n").getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(document, new ByteArrayInputStream(content)));
            document.addPage(page);
        });
    }

    public static byte[] thatActs() {
        return saved(document -> {
            var page = page(document, "Certificate");
            var script = new PDActionJavaScript("app.alert('gotcha')");
            document.getDocumentCatalog().setOpenAction(script);
            document.getDocumentInformation().setAuthor("Hidden Author");
            var actions = new PDPageAdditionalActions();
            actions.setO(script);
            page.setActions(actions);
            page.setAnnotations(List.of(
                    link(script),
                    link(new PDActionLaunch()),
                    link(new PDActionSubmitForm()),
                    link(new PDActionRemoteGoTo()),
                    link(importData()),
                    link(website()),
                    attachment(document)));
            embed(document);
            addForm(document);
        });
    }

    /// A scan as telephones make it: the photograph as it was taken, once more packed.
    public static byte[] withPhoto(byte[] jpeg) {
        return saved(document -> {
            var page = page(document, "Certificate");
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.drawImage(PDImageXObject.createFromByteArray(document, jpeg, "photo"), 72, 300);
                content.drawImage(packed(document, jpeg), 72, 100);
            }
        });
    }

    private static PDImageXObject packed(PDDocument document, byte[] jpeg) throws IOException {
        var image = PDImageXObject.createFromByteArray(document, jpeg, "photo");
        var filters = new COSArray(List.of(COSName.FLATE_DECODE, COSName.DCT_DECODE));
        try (var out = image.getCOSObject().createRawOutputStream();
                var deflated = new DeflaterOutputStream(out)) {
            deflated.write(jpeg);
        }
        image.getCOSObject().setItem(COSName.FILTER, filters);
        return image;
    }

    public static byte[] encrypted() {
        return saved(document -> {
            page(document, "Secret");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    /// Half a gigabyte of nothing in the stream that says where the objects are.
    public static byte[] bomb() {
        var zeros = HostileFiles.made(out -> {
            try (var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
                for (var megabyte = 0; megabyte < 512; megabyte++) {
                    deflated.write(new byte[1 << 20]);
                }
            }
        });
        return HostileFiles.made(out -> {
            var head = "%PDF-1.5\n1 0 obj <</Type /XRef /Size 2 /W [1 1 1] /Root 2 0 R /Filter /FlateDecode /Length "
                    + zeros.length + ">> stream\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(zeros);
            out.write("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private static PDPage page(PDDocument document, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
        return page;
    }

    private static PDAnnotationLink link(PDAction action) {
        var link = new PDAnnotationLink();
        link.setAction(action);
        return link;
    }

    private static PDAction importData() {
        var action = new PDActionSubmitForm();
        action.getCOSObject().setName(COSName.S, "ImportData");
        return action;
    }

    private static PDAction website() {
        var action = new PDActionURI();
        action.setURI("https://npo.example/approval");
        return action;
    }

    private static PDAnnotationFileAttachment attachment(PDDocument document) throws IOException {
        var annotation = new PDAnnotationFileAttachment();
        annotation.setFile(file(document));
        return annotation;
    }

    private static void embed(PDDocument document) throws IOException {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("evil.exe", file(document)));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static PDComplexFileSpecification file(PDDocument document) throws IOException {
        var content = new ByteArrayInputStream("MZ evil program".getBytes(StandardCharsets.US_ASCII));
        var file = new PDComplexFileSpecification();
        file.setFile("evil.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, content));
        return file;
    }

    private static void addForm(PDDocument document) {
        var form = new COSDictionary();
        form.setString(COSName.getPDFName("XFA"), "<xdp:xdp/>");
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    interface Making {
        void write(PDDocument document) throws IOException;
    }

    private static byte[] saved(Making making) {
        return HostileFiles.made(out -> {
            try (var document = new PDDocument()) {
                making.write(document);
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
        });
    }
}
