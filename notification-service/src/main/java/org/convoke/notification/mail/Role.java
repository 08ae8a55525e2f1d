package org.convoke.notification.mail;

/// In which role somebody is written to.
public enum Role {
    NPO,
    CANDIDATE,
    SECRETARIAT,
    HOST
}
