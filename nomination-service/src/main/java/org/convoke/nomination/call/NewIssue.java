package org.convoke.nomination.call;

/// What the Secretariat wants to issue in place of a published notification.
///
/// @param reason told to all concerned
/// @param replacementOnly whether nominations are only taken in place of recalled or withdrawn ones
/// @param by the account that revises
public record NewIssue(Notice notice, String reason, boolean replacementOnly, String by) {}
