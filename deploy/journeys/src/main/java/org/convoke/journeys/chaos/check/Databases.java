package org.convoke.journeys.chaos.check;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.convoke.journeys.chaos.check.Event.Taken;
import org.convoke.journeys.chaos.check.Event.Written;
import org.convoke.journeys.chaos.check.Remains.Attendance;
import org.convoke.journeys.chaos.check.Remains.Intent;
import org.convoke.journeys.chaos.check.Remains.Place;
import org.convoke.journeys.client.Trouble;

/// The databases of the services, as far as they concern some projects.
record Databases(Properties platform, Set<String> projects) {
    private static final String OUTBOX = """
            select event_id, lower(context), substring(type from '[^.]+$'), project, version, concat_ws(' ',
                coalesce(payload->>'nomination', payload->'nominee'->>'nomination', project),
                payload->>'session', payload->>'present', payload->>'minutes')
            from outbox where project = any(?)""";
    private static final String INBOX = """
            select event_id, lower(producer), substring(type from '[^.]+$'), project, version,
                coalesce((extract(epoch from processed_at) * 1000000)::bigint, 0)
            from inbox where project = any(?)""";
    private static final String MAILS = "select message_id, dedupe_key, state from mail where project = any(?)";
    private static final String PLACES = """
            select project, nominee->>'pool', case nominee->>'pool'
                    when 'LOCAL' then (terms->>'localSeats')::int
                    else (terms->>'overseasSeats')::int + (terms->'policy'->>'overbookingSeats')::int end,
                nomination::text, standing, replaces::text
            from candidate join round using (project) where project = any(?)""";
    private static final String SHEET = """
            select p.nomination::text, p.standing, c.number, s->>'id',
                case k.unit when 'DAY' then 0 else (s->>'minutes')::int - k.grace_minutes end,
                case when a.present then a.minutes end
            from participant p join course k using (project) cross join jsonb_array_elements(k.sessions) s
                left join certificate c on c.nomination = p.nomination
                left join attendance a on a.nomination = p.nomination and a.session = s->>'id'
            where (s->>'bearsAttendance')::boolean and p.project = any(?)""";

    /// What one row says.
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<Written> outbox(String service) {
        return read(service, OUTBOX, row -> new Written(event(row), row.getString(6)));
    }

    List<Taken> inbox(String service) {
        return read(service, INBOX, row -> new Taken(service, event(row), row.getLong(6)));
    }

    List<String> rows(Effect effect) {
        return read(effect.service(), effect.rows(), row -> row.getString(1));
    }

    List<Intent> mails() {
        return read("notification", MAILS, row -> new Intent(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Place> places() {
        return read(
                "selection",
                PLACES,
                row -> new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        Optional.ofNullable(row.getString(6))));
    }

    List<Attendance> sheet() {
        return read(
                "certificate",
                SHEET,
                row -> new Attendance(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        row.getString(4),
                        row.getInt(5),
                        Optional.ofNullable(row.getObject(6, Integer.class))));
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
    }

    private <T> List<T> read(String service, String sql, Row<T> reading) {
        try (var connection = DriverManager.getConnection(
                        platform.getProperty("jdbc.url." + service),
                        platform.getProperty("jdbc.user." + service),
                        platform.getProperty("jdbc.password." + service));
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", projects.toArray()));
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) rows.add(reading.of(row));
                return rows;
            }
        } catch (SQLException e) {
            throw new Trouble("The database of %s cannot be read: %s".formatted(service, e.getMessage()));
        }
    }
}
