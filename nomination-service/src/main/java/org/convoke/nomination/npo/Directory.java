package org.convoke.nomination.npo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.npo.Delegation.Act;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The operator's file of NPO offices, officers, delegations and systems, for the first set-up.
///
/// It is taken over at every start, but only for NPOs whose records nobody has changed through the API: from the first
/// such change on, the records are the NPO's own and the file's entry is left aside.
@ApplicationScoped
public class Directory {

    record Entry(
            String country,
            String email,
            List<Person> officers,
            Optional<List<Grant>> delegations,
            List<String> systems) {}

    record Person(String subject, String name, String email, Officer.Role role) {}

    /// @param id chosen by the operator, so that the next start finds it again
    record Grant(
            UUID id,
            String officer,
            String issuer,
            Set<Act> acts,
            Set<String> projects,
            LocalDate beginsOn,
            LocalDate endsOn) {}

    private static final Logger LOG = Logger.getLogger(Directory.class);

    private final Npos npos;
    private final TakeOverEntry takeOver;
    private final ObjectMapper json;
    private final Optional<String> file;

    Directory(
            Npos npos,
            TakeOverEntry takeOver,
            ObjectMapper json,
            @ConfigProperty(name = "convoke.directory.file") Optional<String> file) {
        this.npos = npos;
        this.takeOver = takeOver;
        this.json = json;
        this.file = file;
    }

    @Transactional
    void read(@Observes StartupEvent event) throws IOException {
        if (file.isPresent()) {
            read(Path.of(file.get()));
        }
    }

    @Transactional
    void read(Path path) throws IOException {
        json.readValue(path.toFile(), new TypeReference<List<Entry>>() {}).forEach(this::read);
    }

    private void read(Entry entry) {
        if (!npos.countries().contains(entry.country())) {
            throw new IllegalArgumentException("directory names %s, which is no member".formatted(entry.country()));
        }
        var office = npos.lock(entry.country());
        office.editedAt()
                .ifPresentOrElse(
                        since -> LOG.infof(
                                "The directory's entry of %s is left aside: its records are kept here since %s",
                                entry.country(), since),
                        () -> takeOver.takeOver(office, entry));
    }
}
