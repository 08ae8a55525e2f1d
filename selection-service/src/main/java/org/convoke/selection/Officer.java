package org.convoke.selection;

/// Somebody of the Secretariat who acts on a round: by an id that stays and a name that people know.
public record Officer(String id, String name) {}
