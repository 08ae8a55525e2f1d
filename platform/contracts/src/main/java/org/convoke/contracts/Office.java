package org.convoke.contracts;

/// The Secretariat's department that owns a project (R031); its mail address is the reply-to of every notice.
public record Office(String name, String email) {}
