package org.convoke.certificate.print.type;

/// No font has this letter; an empty box on a certificate would be worse than none.
public final class UnprintableText extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnprintableText(int letter) {
        super("no font has U+%04X, %s".formatted(letter, Character.getName(letter)));
    }
}
