package org.convoke.notification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Npo;
import org.convoke.notification.KnownProjects;
import org.convoke.notification.Language;
import org.convoke.notification.Letters;
import org.convoke.notification.Recipient;
import org.convoke.notification.RespectWishes;
import org.convoke.notification.Words;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Order;
import org.convoke.notification.mail.Role;
import org.convoke.notification.obligation.Step.Audience;
import org.convoke.notification.obligation.fact.Facts;
import org.convoke.notification.obligation.fact.Person;

/// Writes the mail of one step: to whoever owes it in words made for the duty, to others what they can do about it.
@ApplicationScoped
class WriteReminder {

    private static final Words WORDS = new Words();

    private final Letters letters;
    private final KnownProjects projects;
    private final RespectWishes wishes;

    WriteReminder(Letters letters, KnownProjects projects, RespectWishes wishes) {
        this.letters = letters;
        this.projects = projects;
        this.wishes = wishes;
    }

    record Written(Order order, Letter letter) {}

    /// Empty when there is nobody to write to, as when an NPO takes part no longer.
    Optional<Written> write(Obligation obligation, Step step, Facts facts, Instant now) {
        return recipient(obligation, step.audience(), facts).map(recipient -> {
            var template = template(obligation, step.audience());
            var project = projects.findById(obligation.project());
            var language = wishes.language(recipient, project);
            var letter = letters.write(
                    template,
                    language,
                    Map.of(
                            "project", project,
                            "recipient", recipient,
                            "reminder", reminder(obligation, facts, now, language)));
            return new Written(order(obligation, step, template, recipient, facts), letter);
        });
    }

    private static Order order(Obligation obligation, Step step, String template, Recipient recipient, Facts facts) {
        var cause = obligation.id() + " " + obligation.sequence() + " " + step;
        return new Order(
                UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)),
                obligation.project(),
                template,
                recipient.role(),
                recipient.email(),
                facts.notice().office().email());
    }

    private static String template(Obligation obligation, Audience audience) {
        return switch (audience) {
            case OWNER ->
                "obligation/"
                        + obligation.duty().name().toLowerCase(Locale.ENGLISH).replace('_', '-');
            case NPO -> "obligation/late-npo";
            case SECRETARIAT -> "obligation/late-secretariat";
        };
    }

    private Optional<Recipient> recipient(Obligation obligation, Audience audience, Facts facts) {
        return switch (audience) {
            case OWNER -> debtor(obligation, facts);
            case NPO -> npo(obligation, facts, Role.NPO);
            case SECRETARIAT -> secretariat(facts);
        };
    }

    private static Optional<Recipient> debtor(Obligation obligation, Facts facts) {
        return switch (obligation.debtor()) {
            case PARTICIPANT ->
                nominee(obligation, facts).map(it -> new Recipient(Role.CANDIDATE, it.name(), it.email()));
            case NPO -> npo(obligation, facts, Role.NPO);
            case HOST -> npo(obligation, facts, Role.HOST);
            case SECRETARIAT -> secretariat(facts);
        };
    }

    private static Optional<Recipient> npo(Obligation obligation, Facts facts, Role role) {
        return obligation
                .country()
                .flatMap(country -> facts.notice().npos().stream()
                        .filter(npo -> npo.country().equals(country))
                        .map((Npo npo) -> new Recipient(role, npo.name(), npo.email()))
                        .findFirst());
    }

    private static Optional<Recipient> secretariat(Facts facts) {
        var office = facts.notice().office();
        return Optional.of(new Recipient(Role.SECRETARIAT, office.name(), office.email()));
    }

    private static Optional<Nominee> nominee(Obligation obligation, Facts facts) {
        return obligation.nomination().map(facts.people()::get).flatMap(Person::nominee);
    }

    /// The secret of a personal address is filled in as the mail goes out.
    private static Optional<String> link(Obligation obligation, Facts facts) {
        var person = obligation.nomination().map(facts.people()::get);
        return obligation.duty() == Duty.ANSWER_OFFER
                ? person.flatMap(Person::offer).map(it -> WORDS.personalLink(it.thing(), it.issue()))
                : person.flatMap(Person::page).map(it -> WORDS.personalPage(it.thing(), it.issue()));
    }

    private static Reminder reminder(Obligation obligation, Facts facts, Instant now, Language language) {
        return new Reminder(
                obligation.duty(),
                obligation.title(),
                nominee(obligation, facts).map(Nominee::name).orElse(""),
                debtor(obligation, facts).map(Recipient::name).orElse(""),
                link(obligation, facts).orElse(""),
                obligation.dueOn(),
                LocalDate.ofInstant(now, ZoneId.of(facts.notice().zone())),
                obligation.country().map(facts::nominated).orElse(0),
                facts.notice().policy().minimumNominees(),
                language);
    }
}
