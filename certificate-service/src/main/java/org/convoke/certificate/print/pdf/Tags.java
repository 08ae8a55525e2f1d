package org.convoke.certificate.print.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// What the parts of one page are, in the order they are read.
final class Tags {

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final COSArray ofContent = new COSArray();
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

    Tags(PDPage page) {
        this.page = page;
        root.appendKid(document);
        page.setStructParents(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.put(0, new PDParentTreeValue(ofContent));
    }

    /// @return the number under which its content is marked
    int begin(PDStructureElement element) {
        var number = ofContent.size();
        element.setPage(page);
        element.appendKid(number);
        ofContent.add(element);
        return number;
    }

    PDStructureElement element(String role) {
        return element(role, document);
    }

    PDStructureElement element(String role, PDStructureElement parent) {
        var element = new PDStructureElement(role, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement figure(String words, PDRectangle box) {
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(box);
        var figure = element("Figure");
        figure.setAlternateDescription(words);
        figure.addAttribute(layout);
        return figure;
    }

    void refer(PDStructureElement element, PDAnnotation annotation) {
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        element.appendKid(reference);
        annotation.setStructParent(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(element.getCOSObject()));
    }

    void write(PDDocumentCatalog catalog) {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setStructureTreeRoot(root);
        catalog.setMarkInfo(marked);
    }
}
