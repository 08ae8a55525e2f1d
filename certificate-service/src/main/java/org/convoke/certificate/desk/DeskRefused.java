package org.convoke.certificate.desk;

import org.convoke.webkit.Refused;

/// Why a desk does not work.
public sealed interface DeskRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case DeskClosed _, BadgeUnknown _ -> Kind.NOT_FOUND;
        };
    }

    @Override
    default String rule() {
        return "R117";
    }

    /// Never opened, closed or over; whoever tries addresses is not told which.
    record DeskClosed() implements DeskRefused {
        @Override
        public String detail() {
            return "This desk is closed. Ask whoever runs the project to open another one.";
        }
    }

    record BadgeUnknown() implements DeskRefused {
        @Override
        public String detail() {
            return "This is not the code of a participant of this project.";
        }
    }
}
