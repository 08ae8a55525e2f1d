package org.convoke.certificate.dispute;

/// What has become of a dispute.
public enum DisputeState {
    OPEN,
    /// The record was wrong and has been put right.
    CORRECTED,
    /// The record stays.
    UPHELD
}
