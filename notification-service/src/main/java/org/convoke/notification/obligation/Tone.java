package org.convoke.notification.obligation;

import org.convoke.notification.Language;

/// How a reminder calls and counts days, in each language.
///
/// @param by before a day to come, `since` before one that is over
/// @param ahead days to come, `ago` days that are over
record Tone(
        String required,
        String overdue,
        String by,
        String since,
        String yesterday,
        String today,
        String tomorrow,
        String ahead,
        String ago) {

    private static final Tone EN = new Tone(
            "Action required: ",
            "Action required, overdue: ",
            "by ",
            "since ",
            "yesterday",
            "today",
            "tomorrow",
            "in %d days",
            "%d days ago");
    private static final Tone VI = new Tone(
            "Cần thực hiện: ",
            "Cần thực hiện, đã quá hạn: ",
            "hạn chót ",
            "quá hạn từ ",
            "hôm qua",
            "hôm nay",
            "ngày mai",
            "còn %d ngày",
            "%d ngày trước");
    private static final Tone ID = new Tone(
            "Perlu tindakan: ",
            "Perlu tindakan, terlambat: ",
            "paling lambat ",
            "lewat tenggat sejak ",
            "kemarin",
            "hari ini",
            "besok",
            "%d hari lagi",
            "%d hari yang lalu");

    static Tone of(Language language) {
        return switch (language) {
            case EN -> EN;
            case VI -> VI;
            case ID -> ID;
        };
    }

    /// @param days from today on; less than 0 when they are over
    String distance(int days) {
        return switch (days) {
            case -1 -> yesterday;
            case 0 -> today;
            case 1 -> tomorrow;
            default -> days > 0 ? ahead.formatted(days) : ago.formatted(-days);
        };
    }
}
