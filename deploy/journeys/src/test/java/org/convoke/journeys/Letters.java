package org.convoke.journeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The mails a story owes for its events, written down from the rules and not from the platform: each as
/// `template > recipient`. Reminders are left out: a story jumps over most of the days on which they are written.
final class Letters {
    private static final List<String> MEMBERS = List.of(
            "BD", "KH", "TW", "FJ", "HK", "IN", "ID", "IR", "JP", "KR", "LA", "MY", "MN", "NP", "PK", "PH", "SG", "LK",
            "TH", "TR", "VN");

    private final List<String> owed = new ArrayList<>();
    private final String secretariat;
    private final String host;

    Letters(String secretariat, String hostCountry) {
        this.secretariat = secretariat;
        this.host = npo(hostCountry);
    }

    static List<String> of(Outcome outcome) {
        return of(outcome.mails());
    }

    static List<String> of(List<Mail> mails) {
        return mails.stream()
                .filter(mail -> !isReminder(mail))
                .map(mail -> mail.template() + " > " + mail.recipient())
                .sorted()
                .toList();
    }

    static boolean isReminder(Mail mail) {
        return mail.template().startsWith("obligation/");
    }

    List<String> owed() {
        return owed.stream().sorted().toList();
    }

    Letters everyNpo(String template) {
        MEMBERS.forEach(country -> owe(template, "npo", npo(country)));
        return this;
    }

    /// To every NPO but these, of countries that have nominated.
    Letters silent(String template, Collection<String> nominating) {
        MEMBERS.stream()
                .filter(country -> !nominating.contains(country))
                .forEach(country -> owe(template, "npo", npo(country)));
        return this;
    }

    Letters candidates(String template, Collection<Nominee> people) {
        people.forEach(person -> owe(template, "candidate", person.email()));
        return this;
    }

    Letters npo(String template, String country) {
        return owe(template, "npo", npo(country));
    }

    Letters secretariat(String template) {
        return owe(template, "secretariat", secretariat);
    }

    Letters host(String template) {
        return owe(template, "host", host);
    }

    /// To the NPO whose seat went to another country.
    Letters replaced(String template, Nominee leaver) {
        return owe(template, "npo-replaced", npo(leaver.country()));
    }

    /// To Secretariat and host country.
    Letters around(String template) {
        return secretariat(template).host(template);
    }

    /// To each person and to the NPO that put them forward.
    Letters personal(String template, Collection<Nominee> people) {
        return candidates(template, people).npos(template, people);
    }

    /// To the NPO of each person, once for every person.
    Letters npos(String template, Collection<Nominee> people) {
        people.forEach(person -> owe(template, "npo", npo(person.country())));
        return this;
    }

    private Letters owe(String template, String role, String recipient) {
        owed.add("%s-%s > %s".formatted(template, role, recipient));
        return this;
    }

    private static String npo(String country) {
        return "office@%s.npo.example".formatted(country.toLowerCase(Locale.ROOT));
    }
}
