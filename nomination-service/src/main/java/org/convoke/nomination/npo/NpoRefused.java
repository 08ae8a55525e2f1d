package org.convoke.nomination.npo;

import java.util.UUID;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.webkit.Refused;

/// Why somebody may not act for an NPO, or its records cannot be changed.
public sealed interface NpoRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownNpo _, UnknownOfficer _, UnknownDelegation _, UnknownSystem _ -> Kind.NOT_FOUND;
            case NoDelegation _, NotYours _ -> Kind.FORBIDDEN;
            case LastOfOffice _, OwnRole _, AccountTaken _, SystemTaken _, DelegationOver _ -> Kind.CONFLICT;
            case NotDesignated _, NoIssuer _, PeriodOver _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownNpo _, UnknownOfficer _, UnknownDelegation _, UnknownSystem _, SystemTaken _ -> "R049";
            case NoDelegation it -> it.act() == Act.ENDORSE ? "R047" : "R048";
            case NotYours _, LastOfOffice _, OwnRole _, AccountTaken _ -> "R047";
            case DelegationOver _, NotDesignated _, NoIssuer _, PeriodOver _ -> "R047";
        };
    }

    record UnknownNpo(String country) implements NpoRefused {
        @Override
        public String detail() {
            return "There are no records of an NPO %s for you.".formatted(country);
        }
    }

    record UnknownOfficer(String subject) implements NpoRefused {
        @Override
        public String detail() {
            return "The NPO has no officer %s.".formatted(subject);
        }
    }

    record UnknownDelegation(UUID id) implements NpoRefused {
        @Override
        public String detail() {
            return "The NPO has no delegation %s.".formatted(id);
        }
    }

    record UnknownSystem(String clientId) implements NpoRefused {
        @Override
        public String detail() {
            return "The NPO has no system %s.".formatted(clientId);
        }
    }

    record NoDelegation(Act act, String project) implements NpoRefused {
        @Override
        public String detail() {
            return "No delegation lets the designated officer %s for project %s at this moment."
                    .formatted(act == Act.ENDORSE ? "endorse" : "submit", project);
        }
    }

    record NotYours() implements NpoRefused {
        @Override
        public String detail() {
            return "Only the Director, the Alternate Director or a Liaison Officer changes the records of their NPO.";
        }
    }

    record LastOfOffice() implements NpoRefused {
        @Override
        public String detail() {
            return "An NPO keeps at least one Director or Liaison Officer; appoint the successor first.";
        }
    }

    record OwnRole() implements NpoRefused {
        @Override
        public String detail() {
            return "role: nobody changes their own role; ask another officer or the Secretariat.";
        }
    }

    record AccountTaken(String field) implements NpoRefused {
        @Override
        public String detail() {
            return field + ": belongs to an officer already.";
        }
    }

    record SystemTaken() implements NpoRefused {
        @Override
        public String detail() {
            return "clientId: this system is registered already.";
        }
    }

    record DelegationOver(UUID id) implements NpoRefused {
        @Override
        public String detail() {
            return "Delegation %s has ended or was revoked before.".formatted(id);
        }
    }

    record NotDesignated() implements NpoRefused {
        @Override
        public String detail() {
            return "officer: only a designated officer of this NPO acts under a delegation.";
        }
    }

    record NoIssuer() implements NpoRefused {
        @Override
        public String detail() {
            return "issuer: a delegation is issued by a Director, Alternate Director or Liaison Officer of this NPO.";
        }
    }

    record PeriodOver() implements NpoRefused {
        @Override
        public String detail() {
            return "endsOn: lies before beginsOn or in the past.";
        }
    }
}
