package org.convoke.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.apache.commons.lang3.Strings;

/// By what a person is recognised in other nominations.
///
/// @param email the mailbox, in lower case
/// @param person name and birth date, however they are written
/// @param phone the last digits of the number, without the prefixes that people write differently; null without one
@Embeddable
public record PersonKeys(
        @Column(name = "email_key") String email,
        @Column(name = "person_key") String person,
        @Column(name = "birth_date") LocalDate birthDate,
        @Column(name = "phone_key") String phone) {

    private static final int LAST_DIGITS = 8;

    public static PersonKeys of(Candidate candidate) {
        return new PersonKeys(
                candidate.emailKey(),
                candidate.personKey(),
                candidate.dateOfBirth(),
                candidate.phone().map(PersonKeys::lastDigits).orElse(null));
    }

    /// As [NameKey] writes it.
    public String name() {
        return Strings.CS.removeEnd(person, " " + birthDate);
    }

    private static String lastDigits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
    }
}
