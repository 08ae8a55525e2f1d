package org.convoke.journeys.screens;

/// The leaves of a nomination's form, one after the other.
record Leaves(Visitor desk, Applicant person) {

    /// @param place in the order of the NPO
    void fill(int place, String approval) {
        personal();
        position();
        desk.form().type("E-mail", person.email());
        go();
        desk.form()
                .type("Place in your order of preference", String.valueOf(place))
                .choose("Approval of your government", approval);
        go();
    }

    private void personal() {
        desk.look("nominate-somebody")
                .form()
                .type("Given name", person.givenName())
                .type("Family name", person.familyName())
                .type("Date of birth", person.born());
        go();
    }

    private void position() {
        desk.reads("The draft is saved")
                .look("position")
                .form()
                .type("Organisation", person.organisation())
                .choose("Kind of organisation", "National government")
                .type("Present position", person.position())
                .choose("Level", "Senior")
                .type("Years of experience", String.valueOf(person.years()))
                .choose("Highest education", "Master")
                .choose("English", "Proficient");
        go();
    }

    private void go() {
        desk.press("Save and go on");
    }
}
