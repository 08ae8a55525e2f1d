package org.convoke.certificate.meeting;

/// What wrote a report.
public enum Product {
    ZOOM,
    TEAMS
}
