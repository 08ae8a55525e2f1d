package org.convoke.nomination;

/// What the NPO says about its government's consent (R066).
public enum GovernmentApproval {
    NOT_NEEDED,
    OBTAINED,
    TO_FOLLOW
}
