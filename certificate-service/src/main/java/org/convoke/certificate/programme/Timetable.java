package org.convoke.certificate.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.convoke.contracts.ProgrammeRow;

/// Every session that was ever told: as it is now, or as one that does not take place any more. A calendar that once
/// showed a session must be told of its end; leaving it out would not take it away.
public record Timetable(List<Appointment> appointments) {

    /// @param editions in their order
    public static Timetable of(List<Edition> editions) {
        var known = new LinkedHashMap<String, Appointment>();
        editions.forEach(edition -> follow(known, edition));
        return new Timetable(List.copyOf(known.values()));
    }

    /// For somebody who does not take part any more.
    public static Timetable cancelled(List<Edition> editions) {
        var end = editions.getLast()
                .next(Origin.SUSPENSION, List.of(), "", editions.getLast().toldAt());
        var all = of(editions).appointments().stream()
                .map(appointment -> appointment.cancelled() ? appointment : appointment.cancel(end))
                .toList();
        return new Timetable(all);
    }

    private static void follow(Map<String, Appointment> known, Edition edition) {
        var rows = edition.rows().stream()
                .collect(Collectors.toMap(row -> row.session().id(), row -> row));
        known.replaceAll((id, appointment) ->
                rows.containsKey(id) || appointment.cancelled() ? appointment : appointment.cancel(edition));
        edition.rows()
                .forEach(row -> known.merge(
                        row.session().id(), fresh(row, edition), (old, fresh) -> stands(old, row) ? old : fresh));
    }

    private static Appointment fresh(ProgrammeRow row, Edition edition) {
        return new Appointment(row, edition.number() - 1, false, edition.toldAt());
    }

    private static boolean stands(Appointment appointment, ProgrammeRow row) {
        return !appointment.cancelled() && appointment.row().equals(row);
    }
}
