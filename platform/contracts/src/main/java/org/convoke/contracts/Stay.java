package org.convoke.contracts;

import java.time.LocalDate;

/// The dates of a participant's visit to the host country, all inclusive (R088, R102, R103).
public record Stay(LocalDate arriveOn, LocalDate departOn, LocalDate insuredFrom, LocalDate insuredTo) {}
