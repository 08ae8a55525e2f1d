package org.convoke.journeys.chaos;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.convoke.journeys.client.Json;

/// The notification of 22-CL-15-GE-WSP-A under another code, on other days and with as many sessions as the load needs.
///
/// Its window closes, its days begin and its days are over within one [Load#STEP] of the clock after another.
record Notice(String code, LocalDate opens, List<String> sessions) {
    static final String MODEL = "22-CL-15-GE-WSP-A";
    static final List<String> COUNTRIES = List.of("LK", "IN", "MY", "PH");
    static final int MOST_OF_ONE_COUNTRY = 9;
    /// Of the model's nominees, so many of these countries; there is one more than there are seats for, in each pool.
    static final int NOMINEES = 21;
    static final int OVERSEAS_SEATS = 11;
    static final int LOCAL_SEATS = 8;
    static final int MINUTES = 90;
    private static final int LETTERS = 26;

    /// @param series two letters that no other run on the same platform has
    static Notice number(int number, String series, LocalDate opens, Size size) {
        var code = "22-%s-%02d-GE-WSP-%c".formatted(series, number / LETTERS, 'A' + number % LETTERS);
        var sessions = IntStream.range(0, size.sessions()).mapToObj("session-%d"::formatted);
        return new Notice(code, opens, sessions.toList());
    }

    ObjectNode json() {
        var notice = Json.resource(MODEL + ".json", new TypeReference<ObjectNode>() {});
        var starts = opens.plusDays(50);
        notice.put("code", code)
                .put("reference", code + "-PN")
                .put("issuedOn", opens.toString())
                .put("closesOn", opens.plusDays(10).toString())
                .put("startsOn", starts.toString())
                .put("endsOn", starts.toString())
                .put("days", 1)
                .put("overseasSeats", OVERSEAS_SEATS)
                .put("localSeats", LOCAL_SEATS);
        // a seat needs no answer here: an alternate has it for good the moment that it falls free
        notice.putObject("policy").putNull("offers");
        var programme = notice.putArray("sessions");
        COUNTRIES.forEach(notice.putArray("participatingCountries")::add);
        sessions.forEach(session -> programme
                .addObject()
                .put("id", session)
                .put("date", starts.toString())
                .put("title", session)
                .put("minutes", MINUTES)
                .put("bearsAttendance", true));
        return notice;
    }
}
