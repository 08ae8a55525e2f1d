package org.convoke.contracts;

import java.util.List;

/// The detailed programme of a project and who speaks, told together with the names of the participants (R024).
///
/// @param link where the programme can be read
/// @param speakers each with their organisation, as they are to be announced
public record Programme(String link, List<String> speakers) {}
