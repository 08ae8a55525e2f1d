package org.convoke.nomination.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.Endorsement;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.criteria.Shortcoming;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;

/// What a nomination needs before nothing is missing any more, and by when (R047, R052, R066).
///
/// @param items in the order in which an NPO goes through them
public record Checklist(List<Item> items) {

    /// @param note what is missing and by when, or how it was done
    public record Item(String what, boolean done, String note) {}

    /// @param unconfirmed criteria that the form falls short of and nobody has confirmed (R042)
    static Checklist of(Nomination nomination, Notice notice, List<Shortcoming> unconfirmed) {
        var items = Stream.of(
                        Stream.of(form(nomination)),
                        notice.policy().requiredDocuments().stream()
                                .sorted()
                                .map(kind -> document(nomination, notice, kind)),
                        approval(nomination, notice).stream(),
                        unconfirmed.stream().map(Checklist::criterion),
                        answer(nomination).stream(),
                        Stream.of(endorsement(nomination, notice)))
                .flatMap(part -> part);
        return new Checklist(items.toList());
    }

    List<String> open() {
        return items.stream().filter(item -> !item.done).map(Item::what).toList();
    }

    private static Item form(Nomination nomination) {
        var lacking = nomination.form().lacking();
        return lacking.isEmpty()
                ? new Item("Form", true, "filled in")
                : new Item("Form", false, "still empty: " + Words.fields(lacking));
    }

    private static Item document(Nomination nomination, Notice notice, DocumentKind kind) {
        return nomination.documents().contains(kind)
                ? new Item(Words.of(kind), true, "has come")
                : new Item(Words.of(kind), false, "due by " + closing(notice));
    }

    private static Optional<Item> approval(Nomination nomination, Notice notice) {
        return nomination.form().governmentApproval().map(approval -> switch (approval) {
            case NOT_NEEDED -> new Item("Government approval", true, "not needed");
            case OBTAINED -> new Item("Government approval", true, "obtained");
            case TO_FOLLOW -> new Item("Government approval", false, due(notice));
        });
    }

    private static String due(Notice notice) {
        return notice.approvalDueOn()
                .map(day -> "to be confirmed by " + Wording.date(day))
                .orElse("to be confirmed before anybody is selected");
    }

    private static Item criterion(Shortcoming unmet) {
        return new Item("Confirmation: " + Words.lower(unmet.criterion()), false, unmet.evidence());
    }

    private static Optional<Item> answer(Nomination nomination) {
        return nomination
                .clarification()
                .map(asked -> new Item(
                        "Answer to the Secretariat",
                        false,
                        asked.lastDay().map(day -> "by " + Wording.date(day)).orElse("as soon as you can")));
    }

    private static Item endorsement(Nomination nomination, Notice notice) {
        if (nomination.isUnendorsed()) {
            return new Item("Endorsement", false, "by an officer of the NPO until " + closing(notice));
        }
        return new Item(
                "Endorsement",
                true,
                nomination.endorsement().map(given -> by(given, notice)).orElse(""));
    }

    private static String by(Endorsement given, Notice notice) {
        return "%s, %s, %s".formatted(given.name(), Words.lower(given.role()), Words.moment(given.at(), notice.zone()));
    }

    private static String closing(Notice notice) {
        return Wording.date(notice.closesOn());
    }
}
