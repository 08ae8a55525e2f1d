package org.convoke.nomination.npo;

import java.util.Optional;

/// Officers for tests of other packages.
public final class TestOfficers {

    private TestOfficers() {}

    public static Officer liaison(String country) {
        var officer = new Officer("liaison-" + country);
        officer.country = country;
        officer.name = "Dilani Fernando";
        officer.email = "liaison@npo.example";
        officer.role = Officer.Role.LIAISON_OFFICER;
        officer.active = true;
        return officer;
    }

    public static Mandate endorsement(String country) {
        return new Mandate(liaison(country), Optional.empty());
    }
}
