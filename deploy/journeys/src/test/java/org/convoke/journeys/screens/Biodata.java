package org.convoke.journeys.screens;

/// The form with everything about a nominee.
record Biodata(Visitor desk, Applicant person) {

    void fill() {
        var form = desk.form();
        identity(form.under("Identity"));
        form.under("Contact")
                .type("Office address", "1 Main Street")
                .type("Phone", "+94 11 2000000")
                .type("Official email", person.email());
        position(form.under("Position"));
        form.under("Education 1")
                .type("Degree", "Master of Science")
                .type("Institution", "National University")
                .type("Country", person.country())
                .type("Year", "2004");
        form.under("English").choose("Spoken", "Proficient").choose("Written", "Proficient");
        form.under("Declarations")
                .tick("All that is said here is correct")
                .tick("The person agrees that these data are used for the project")
                .tick("The person will attend the whole project");
        desk.press("Save and go on").reads("The biodata is saved");
    }

    private void identity(Form part) {
        part.type("Family name", person.familyName())
                .type("First name", person.givenName())
                .type("Nationality", person.country())
                .type("Date of birth", person.born());
    }

    private void position(Form part) {
        part.type("Organisation", person.organisation())
                .type("Title", person.position())
                .choose("Organisation type", "National government")
                .choose("Level", "Senior")
                .type("Joined on", "2001-04-01");
    }
}
