package org.convoke.nomination;

/// Something that an NPO should know about what it submitted; it hinders nothing.
///
/// @param rule that asks for it, as in `R044`
public record Warning(String rule, String message) {}
