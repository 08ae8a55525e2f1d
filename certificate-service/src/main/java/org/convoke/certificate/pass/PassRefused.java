package org.convoke.certificate.pass;

import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why somebody does not get onto a participant's page.
public sealed interface PassRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case AddressVoid _, NoPass _ -> Kind.NOT_FOUND;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case AddressVoid _, NoPass _ -> "R049";
        };
    }

    record AddressVoid() implements PassRefused {
        @Override
        public String detail() {
            return "This address leads nowhere; ask your National Productivity Organization for another one.";
        }
    }

    record NoPass(UUID nomination) implements PassRefused {
        @Override
        public String detail() {
            return "Nomination " + nomination + " is not that of a participant with a page.";
        }
    }
}
