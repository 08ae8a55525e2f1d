package org.convoke.nomination.web.duplicate;

import org.convoke.webkit.Refused;

/// Somebody else judged the pair after the page was read, or the form was sent twice.
record JudgedMeanwhile() implements Refused {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String rule() {
        return null;
    }

    @Override
    public String detail() {
        return "These two have been judged meanwhile. Read what was said before you say anything else.";
    }
}
