package org.convoke.notification.invitation;

import java.time.LocalDate;

/// The days of a project, both included.
record Days(LocalDate from, LocalDate to) {}
