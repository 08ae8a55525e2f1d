package org.convoke.notification;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A language that letters are written in; English is for everybody for whom no other is on record (R141), and for
/// letters that nobody has translated yet.
public enum Language {
    EN(Locale.ENGLISH, "EEEE d MMMM uuuu", "EEEE d MMMM uuuu 'at' HH:mm zzzz ('UTC'xxx)", "to", "and"),
    VI(Locale.of("vi"), "EEEE, d MMMM, uuuu", "HH:mm EEEE, d MMMM, uuuu, zzzz ('UTC'xxx)", "đến", "và"),
    ID(Locale.of("id"), "EEEE, d MMMM uuuu", "EEEE, d MMMM uuuu 'pukul' HH:mm zzzz ('UTC'xxx)", "hingga", "dan");

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final String to;
    private final String and;

    Language(Locale locale, String day, String moment, String to, String and) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.moment = DateTimeFormatter.ofPattern(moment, locale);
        this.to = to;
        this.and = and;
    }

    /// Its own name in English.
    public String title() {
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    DateTimeFormatter day() {
        return day;
    }

    DateTimeFormatter moment() {
        return moment;
    }

    /// Between the ends of a span of time.
    String to() {
        return to;
    }

    /// Before the last item of a list.
    String and() {
        return and;
    }

    /// Where the template of a letter lies.
    public String path(String template) {
        return file("mail/" + template);
    }

    /// @param template with its folder, as in `obligation/nominate`
    String file(String template) {
        var name = template.lastIndexOf('/') + 1;
        var folder = this == EN ? "" : locale.getLanguage() + "/";
        return template.substring(0, name) + folder + template.substring(name) + ".html";
    }
}
