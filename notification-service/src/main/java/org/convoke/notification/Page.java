package org.convoke.notification;

import java.util.UUID;

/// The page of a participant, and the number of the address that leads to it now.
public record Page(UUID pass, int issue) {}
