package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.EventCodec;
import org.convoke.notification.feed.JournalEntry;

/// On what occasions a letter was owed, to show and to try its words with: the newest in the journal first.
@ApplicationScoped
public class Occasions {

    private static final String NEWEST = """
            from JournalEntry where type = :type and project = coalesce(:project, project) order by tx desc, seq desc""";
    private static final String SAMPLE = "/org/convoke/contracts/golden/%s.json";

    private final EntityManager journal;
    private final EventCodec codec;
    private final KnownProjects projects;
    private final KnownNominees nominees;
    private final Letters letters;

    Occasions(
            EntityManager journal, EventCodec codec, KnownProjects projects, KnownNominees nominees, Letters letters) {
        this.journal = journal;
        this.codec = codec;
        this.projects = projects;
        this.nominees = nominees;
        this.letters = letters;
    }

    /// Whether an event makes somebody owed this letter.
    public boolean known(String template) {
        return event(template).isPresent() && letters.speaks(template, Language.EN);
    }

    /// @param project only occasions in it
    public List<Occasion> of(String template, Optional<String> project, int most) {
        return event(template).stream()
                .flatMap(event -> newest(event, project, most).flatMap(entry -> occasion(template, event, entry)))
                .toList();
    }

    /// The newest ones, and one from the samples of the contracts.
    public List<Occasion> toTry(String template, int most) {
        var samples = event(template).stream().flatMap(event -> sample(template, event).stream());
        return Stream.concat(of(template, Optional.empty(), most).stream(), samples)
                .toList();
    }

    private static Optional<Class<? extends ConvokeEvent>> event(String template) {
        return Arrays.stream(Context.values())
                .flatMap(context -> context.events().stream())
                .filter(event -> Notice.isAbout(template, event))
                .findFirst();
    }

    private Stream<JournalEntry> newest(Class<? extends ConvokeEvent> event, Optional<String> project, int most) {
        return journal
                .createQuery(NEWEST, JournalEntry.class)
                .setParameter("type", type(event))
                .setParameter("project", project.orElse(null))
                .setMaxResults(most)
                .getResultList()
                .stream();
    }

    private static String type(Class<? extends ConvokeEvent> event) {
        return Arrays.stream(Context.values())
                .filter(context -> context.events().contains(event))
                .findFirst()
                .orElseThrow()
                .type(event);
    }

    private Stream<Occasion> occasion(String template, Class<? extends ConvokeEvent> event, JournalEntry entry) {
        return projects.findByIdOptional(entry.project()).stream()
                .flatMap(project -> occasion(
                        template, codec.read(entry.payload().toString(), event), project, nominees.of(project.code())));
    }

    /// Nothing where somebody whom it is about has been forgotten since.
    private static Stream<Occasion> occasion(String template, ConvokeEvent event, KnownProject project, People people) {
        try {
            return new Notices(project, people)
                    .about(event).stream()
                            .filter(notice -> notice.template().equals(template))
                            .limit(1)
                            .map(notice -> new Occasion(notice, event, project, people));
        } catch (NoSuchElementException _) {
            return Stream.of();
        }
    }

    private Optional<Occasion> sample(String template, Class<? extends ConvokeEvent> event) {
        var project = new KnownProject((ProjectNotified) sample(ProjectNotified.class));
        var nominee = ((NominationSubmitted) sample(NominationSubmitted.class)).nominee();
        var people = new People(List.of(new KnownNominee(project.code(), nominee, Standing.SELECTED)));
        return occasion(template, sample(event), project, people).findFirst();
    }

    private ConvokeEvent sample(Class<? extends ConvokeEvent> event) {
        try (var in = Occasions.class.getResourceAsStream(SAMPLE.formatted(event.getSimpleName()))) {
            return codec.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
