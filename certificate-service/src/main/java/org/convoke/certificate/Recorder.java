package org.convoke.certificate;

import java.util.Optional;

/// Who fills in the sheet: the Secretariat, or the NPO of a host country for its own project.
///
/// @param npo the country they speak for; empty for the Secretariat
public record Recorder(String id, Optional<String> npo) {}
