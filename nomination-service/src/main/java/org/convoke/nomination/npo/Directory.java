package org.convoke.nomination.npo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The operator's file of NPO offices, officers and systems, taken over at every start.
///
/// Whoever is no longer in an NPO's entry loses the right to act for it.
@ApplicationScoped
public class Directory {

    record Entry(String country, String email, List<Person> officers, List<String> systems) {}

    record Person(String subject, String name, String email, Officer.Role role) {}

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Optional<String> file;

    Directory(
            EntityManager entities,
            ObjectMapper json,
            @ConfigProperty(name = "convoke.directory.file") Optional<String> file) {
        this.entities = entities;
        this.json = json;
        this.file = file;
    }

    @Transactional
    void takeOver(@Observes StartupEvent event) throws IOException {
        if (file.isPresent()) {
            var entries = json.readValue(Path.of(file.get()).toFile(), new TypeReference<List<Entry>>() {});
            entries.forEach(this::takeOver);
        }
    }

    private void takeOver(Entry entry) {
        var office = entities.find(NpoOffice.class, entry.country());
        if (office == null) {
            throw new IllegalArgumentException("directory names %s, which is no member".formatted(entry.country()));
        }
        office.email = entry.email();
        entities.createQuery("update Officer set active = false where country = :country")
                .setParameter("country", entry.country())
                .executeUpdate();
        entities.createQuery("delete from NpoSystem where country = :country")
                .setParameter("country", entry.country())
                .executeUpdate();
        entry.officers().forEach(person -> entities.merge(officer(entry.country(), person)));
        entry.systems().forEach(system -> entities.merge(system(entry.country(), system)));
    }

    private static Officer officer(String country, Person person) {
        var officer = new Officer(person.subject());
        officer.country = country;
        officer.name = person.name();
        officer.email = person.email();
        officer.role = person.role();
        officer.active = true;
        return officer;
    }

    private static NpoSystem system(String country, String clientId) {
        var system = new NpoSystem(clientId);
        system.country = country;
        return system;
    }
}
