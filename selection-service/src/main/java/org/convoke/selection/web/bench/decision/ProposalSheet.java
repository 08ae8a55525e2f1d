package org.convoke.selection.web.bench.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Slate;
import org.convoke.selection.Terms;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.web.Objectives;
import org.convoke.selection.web.bench.Words;

/// A kept proposal in words.
///
/// @param current whether candidates and policy are still as they were when it was computed
/// @param proven whether no other group is better
public record ProposalSheet(
        long id,
        String made,
        boolean current,
        boolean proven,
        List<Reached> objectives,
        Optional<LikenessSheet> likeness,
        List<Person> chosen,
        List<Person> waiting,
        List<Person> others) {

    public record Reached(String words, String value) {}

    /// @param wish what an officer asked for this person, with the reason; empty for nothing
    public record Person(UUID nomination, String name, String country, String pool, String wish) {

        static Person of(Candidate candidate, KeptProposal kept) {
            var wish = kept.wish();
            var nomination = candidate.nomination();
            var pinned = Optional.ofNullable(wish.pinned().get(nomination)).map(why -> "kept in: " + why);
            var excluded = Optional.ofNullable(wish.excluded().get(nomination)).map(why -> "left out: " + why);
            return new Person(
                    nomination,
                    candidate.nominee().name(),
                    Wording.country(candidate.nominee().country()),
                    Words.of(candidate.pool()),
                    pinned.or(() -> excluded).orElse(""));
        }
    }

    static ProposalSheet of(KeptProposal kept, Slate slate, Terms terms, boolean current) {
        var named = new HashSet<>(kept.participants());
        named.addAll(kept.alternates());
        var others = slate.all().stream().map(Candidate::nomination).filter(id -> !named.contains(id));
        return new ProposalSheet(
                kept.id(),
                "%s by %s"
                        .formatted(
                                Words.moment(kept.proposedAt(), terms.zone()),
                                kept.proposedBy().name()),
                current,
                kept.result().provenOptimal(),
                kept.instance().order().stream()
                        .map(objective -> new Reached(
                                Objectives.words(objective),
                                "%,d".formatted(kept.figures().value(objective))))
                        .toList(),
                kept.result().homogeneity().map(LikenessSheet::of),
                people(kept.participants().stream(), kept, slate),
                people(kept.alternates().stream(), kept, slate),
                people(others, kept, slate));
    }

    private static List<Person> people(Stream<UUID> nominations, KeptProposal kept, Slate slate) {
        return nominations
                .map(slate::get)
                .map(candidate -> Person.of(candidate, kept))
                .toList();
    }
}
