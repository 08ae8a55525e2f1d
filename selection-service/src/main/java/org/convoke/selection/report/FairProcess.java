package org.convoke.selection.report;

import java.util.List;
import org.convoke.selection.RoundStatus;

/// How the participants of a project were chosen, from nominations to the announcement (R069).
///
/// @param acts by which people left what the data or the proposal said, in the order of time
/// @param handling of late and incomplete nominations (R052, R065)
public record FairProcess(
        String project,
        String title,
        RoundStatus status,
        List<CountryRow> countries,
        Timeline timeline,
        List<Intervention> acts,
        Likeness likeness,
        List<Handling> handling) {}
