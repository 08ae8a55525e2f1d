package org.convoke.certificate.credential;

import org.convoke.webkit.Refused;

/// Every reason why there is nothing to give to a program.
public sealed interface CredentialRefused extends Refused {

    @Override
    default Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    default String rule() {
        return "R120";
    }

    /// The certificate stands no more, never was, or is from before there were credentials.
    record CredentialUnknown(String number) implements CredentialRefused {
        @Override
        public String detail() {
            return "There is no credential of a certificate " + number + " that stands.";
        }
    }

    record ListUnknown(int list) implements CredentialRefused {
        @Override
        public String detail() {
            return "There is no status list " + list + ".";
        }
    }
}
