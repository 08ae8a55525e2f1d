package org.convoke.certificate.meeting;

/// What has become of a report.
public enum ReportState {
    /// Being reviewed; nothing of it is on the sheet.
    READ,
    APPLIED,
    DISCARDED
}
