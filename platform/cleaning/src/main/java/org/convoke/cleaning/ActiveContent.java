package org.convoke.cleaning;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// Everything in a PDF that acts, calls elsewhere, carries another file or tells who made it, where and with what;
/// found by walking all
/// objects, because the places where it may hide are many.
final class ActiveContent {

    private static final Set<COSName> ENTRIES = names(
            "AA OpenAction JavaScript JS XFA AcroForm EmbeddedFiles EF AF RF FS RichMediaContent RichMediaSettings"
                    + " Metadata PieceInfo OPI Ref Collection Threads URLS Names");
    private static final Set<COSName> OF_STREAMS_ELSEWHERE = names("F FFilter FDecodeParms");
    private static final Set<COSName> TYPES = names("Filespec EmbeddedFile");
    private static final Set<COSName> SUBTYPES = names("FileAttachment RichMedia Movie Sound Screen 3D Widget PS");
    private static final Set<COSName> ACTIONS = names("JavaScript Launch SubmitForm ImportData ResetForm GoToR GoToE"
            + " Rendition Movie Sound Hide Named SetOCGState Thread Trans GoTo3DView RichMediaExecute");
    private static final Set<COSName> PLACES_OF_ACTIONS = names("A PA Next");
    private static final Set<COSName> HARMLESS_ACTIONS = names("GoTo URI");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private ActiveContent() {}

    static void removeFrom(COSDictionary root) throws IOException {
        var walk = new ActiveContent();
        walk.open.push(root);
        while (!walk.open.isEmpty()) {
            switch (walk.open.pop()) {
                case COSDictionary dictionary -> walk.clean(dictionary);
                case COSArray array -> walk.clean(array);
                default -> {}
            }
        }
    }

    private void clean(COSDictionary dictionary) throws IOException {
        if (dictionary instanceof COSStream stream) {
            Pictures.clean(stream);
        }
        for (var name : List.copyOf(dictionary.keySet())) {
            var value = resolved(dictionary.getItem(name));
            if (isForbidden(dictionary, name) || isForbidden(value) || isStrangeAction(name, value)) {
                dictionary.removeItem(name);
            } else {
                visit(value);
            }
        }
    }

    private void clean(COSArray array) {
        for (var index = array.size() - 1; index >= 0; index--) {
            var value = array.getObject(index);
            if (isForbidden(value)) {
                array.remove(index);
            } else {
                visit(value);
            }
        }
    }

    private void visit(COSBase value) {
        if ((value instanceof COSDictionary || value instanceof COSArray) && seen.add(value)) {
            open.push(value);
        }
    }

    private static boolean isForbidden(COSDictionary dictionary, COSName name) {
        return ENTRIES.contains(name) || dictionary instanceof COSStream && OF_STREAMS_ELSEWHERE.contains(name);
    }

    private static boolean isForbidden(COSBase value) {
        return value instanceof COSDictionary dictionary
                && (TYPES.contains(dictionary.getCOSName(COSName.TYPE))
                        || SUBTYPES.contains(dictionary.getCOSName(COSName.SUBTYPE))
                        || ACTIONS.contains(dictionary.getCOSName(COSName.S)));
    }

    private static boolean isStrangeAction(COSName name, COSBase value) {
        return PLACES_OF_ACTIONS.contains(name)
                && value instanceof COSDictionary action
                && action.containsKey(COSName.S)
                && !HARMLESS_ACTIONS.contains(action.getCOSName(COSName.S));
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private static Set<COSName> names(String words) {
        return Stream.of(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toSet());
    }
}
