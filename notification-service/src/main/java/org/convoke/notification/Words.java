package org.convoke.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.convoke.contracts.CertificateEvent.Attended;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionStatus;

/// How dates, countries and enumerated values are said in a letter: in full, no abbreviations. Dates, countries and
/// lists are said in the letter's language, all else in English (R141).
public final class Words {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Language language;

    public Words() {
        this(Language.EN);
    }

    public Words(Language language) {
        this.language = language;
    }

    /// Whether date and activity may still change (R021).
    public boolean tentative(Session session) {
        return session.status().filter(SessionStatus.TENTATIVE::equals).isPresent();
    }

    /// As in `Friday 9 December 2016`.
    public String day(LocalDate date) {
        return language.day().format(date);
    }

    public String day(Instant instant, String zone) {
        return day(LocalDate.ofInstant(instant, ZoneId.of(zone)));
    }

    /// As in `Saturday 1 October 2016 at 23:59 Japan Standard Time (UTC+09:00)`.
    public String moment(Instant instant, String zone) {
        return language.moment().format(instant.atZone(ZoneId.of(zone)));
    }

    /// As in `Monday 5 December 2016 to Friday 9 December 2016`.
    public String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " %s ".formatted(language.to()) + day(to);
    }

    /// The name of an ISO 3166 country.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    public String countries(Collection<String> codes) {
        return list(codes.stream().map(this::country).sorted().toList());
    }

    /// As in `no alternates`, `1 alternate`, `3 alternates`.
    public String count(int number, String noun) {
        return switch (number) {
            case 0 -> "no " + noun + "s";
            case 1 -> "1 " + noun;
            default -> number + " " + noun + "s";
        };
    }

    /// The name of an enumerated value, as in `medical declaration`.
    public String plain(Object value) {
        var name = value.toString();
        return name.equals("NGO") ? name : name.replace('_', ' ').toLowerCase(Locale.ENGLISH);
    }

    /// Enumerated values in their order of declaration, as in `biodata, photo and medical declaration`.
    public <E extends Enum<E>> String all(Collection<E> values) {
        return list(values.stream().sorted().map(this::plain).toList());
    }

    /// As in `academia, private or ngo`.
    public <E extends Enum<E>> String either(Collection<E> values) {
        return list(values.stream().sorted().map(this::plain).toList(), "or");
    }

    /// Why somebody withdrew, as an organisation would say it.
    public String reason(WithdrawalReason reason) {
        return switch (reason) {
            case HEALTH -> "health";
            case WORK -> "duties at work";
            case FAMILY -> "family";
            case VISA -> "visa";
            case GOVERNMENT_APPROVAL -> "approval of the government";
            case OTHER -> "other";
        };
    }

    /// Why a certificate was issued again, as a sentence of its own.
    public String reason(ReissueReason reason) {
        return switch (reason) {
            case NAME_CORRECTED -> "The name was corrected.";
            case DETAILS_CORRECTED -> "Details of the project were corrected.";
            case SIGNATURE_RENEWED -> "The signature was renewed.";
        };
    }

    /// Why a certificate stands no more, as a sentence of its own.
    public String reason(RevocationReason reason) {
        return switch (reason) {
            case ATTENDANCE_NOT_FULL -> "The record of attendance was corrected: attendance was not full.";
            case ISSUED_IN_ERROR -> "It was issued in error.";
            case OBTAINED_BY_DECEPTION -> "It was obtained by deception.";
        };
    }

    /// As in `26 hours` or `4 days`, rounded down; short times count in minutes.
    public String elapsed(Instant from, Instant to) {
        var time = Duration.between(from, to);
        if (time.toHours() < 2) {
            return count((int) time.toMinutes(), "minute");
        }
        return time.toDays() < 3 ? count((int) time.toHours(), "hour") : count((int) time.toDays(), "day");
    }

    /// As in `present, 170 minutes`.
    public String attended(Attended attended) {
        return attended.present() ? "present, " + count(attended.minutes(), "minute") : "absent";
    }

    /// Who has spoken for the person, as in `the person`.
    public String voice(Voice voice) {
        return switch (voice) {
            case PERSON -> "the person";
            case NPO -> "the National Productivity Organization";
            case SECRETARIAT -> "the Secretariat";
        };
    }

    /// The place of a personal link; the address itself is filled in when the mail goes out.
    public String personalLink(UUID thing, int issue) {
        return "personal-link:" + thing + "/" + issue;
    }

    /// The place of the address of a participant's page, filled in likewise.
    public String personalPage(UUID pass, int issue) {
        return "personal-page:" + pass + "/" + issue;
    }

    /// What a change is about, as in `Starts on`; a text is known by its heading.
    public String label(Change change) {
        var field = change.field().substring(change.field().lastIndexOf('.') + 1);
        if (field.equals("text")) {
            return change.clause();
        }
        var words = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /// As in `Monday 6 March 2017, before: Monday 5 December 2016`.
    public String change(Change change) {
        var before = change.before().map(this::value);
        var after = change.after().map(this::value);
        if (before.isEmpty()) {
            return after.map(now -> now + ", new").orElse("changed, see the notification");
        }
        return after.orElse("taken out") + ", before: " + before.get();
    }

    private String value(String text) {
        return ISO_DATE.matcher(text).matches() ? day(LocalDate.parse(text)) : text;
    }

    public String list(List<String> items) {
        return list(items, language.and());
    }

    private static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }
}
