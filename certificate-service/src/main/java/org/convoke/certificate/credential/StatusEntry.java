package org.convoke.certificate.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;

/// The place of a certificate in a status list, drawn by lot: neighbours have nothing to do with each other.
@Embeddable
public record StatusEntry(
        @Column(name = "status_list") int list,
        @Column(name = "status_index") int place) {

    /// The least that the specification allows, so that a place hides among many.
    public static final int PLACES = 131_072;
    /// A list of which nine places of ten are taken misses this often once in five lots.
    public static final int ATTEMPTS = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static StatusEntry draw(int list) {
        return new StatusEntry(list, RANDOM.nextInt(PLACES));
    }
}
