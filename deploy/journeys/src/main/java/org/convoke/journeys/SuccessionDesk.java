package org.convoke.journeys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;

/// How seats that fall free are filled again: the list, who cannot make it any more, and the officer's word.
final class SuccessionDesk {
    private final Stage stage;
    private final Caller officer;
    private final String path;

    record Line(List<Vacancy> vacancies, List<Waiting> alternates) {

        private Waiting waiting(UUID nomination) {
            return alternates.stream()
                    .filter(waiting -> waiting.nomination().equals(nomination))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// @param proposed who is to have the seat, if an officer agrees
    record Vacancy(UUID left, String name, String standing, Optional<UUID> proposed) {}

    /// @param position on the list of the pool
    /// @param hurdle what keeps somebody from coming in time
    public record Waiting(UUID nomination, String name, String pool, int position, Optional<Hurdle> hurdle) {

        boolean before(Waiting other) {
            return pool.equals(other.pool) && position < other.position;
        }

        @Override
        public String toString() {
            return hurdle.map(found -> "%s: %s takes %d days, %d are left"
                            .formatted(name, found.kind(), found.daysNeeded(), found.daysLeft()))
                    .orElse(name);
        }
    }

    record Hurdle(String kind, long daysNeeded, long daysLeft) {}

    SuccessionDesk(Stage stage) {
        this.stage = stage;
        this.officer = stage.platform().as(Account.OFFICER);
        this.path = "/selection/api/rounds/" + stage.project().code();
    }

    Line line() {
        return officer.get(path + "/succession", Line.class);
    }

    /// The NPO of somebody who waits knows that the host country lets them in without a visa.
    void needsNoVisa(Nominee alternate, UUID nomination) {
        stage.step("%s: the NPO says that %s needs no visa.", Stage.country(alternate.country()), alternate.name());
        stage.platform()
                .as(Account.system(alternate.country()))
                .put("%s/candidates/%s/visa".formatted(path, nomination), Map.of("needed", false));
    }

    /// The officer agrees with whoever is proposed for the seat.
    ///
    /// @return those before this person on the list who cannot make it
    List<Waiting> agree() {
        var line = line();
        var vacancy = line.vacancies().stream()
                .filter(seat -> seat.proposed().isPresent())
                .findFirst()
                .orElseThrow();
        var chosen = line.waiting(vacancy.proposed().get());
        var before = line.alternates().stream()
                .filter(waiting -> waiting.hurdle().isPresent() && waiting.before(chosen))
                .toList();
        stage.step("The Secretariat agrees that %s takes the seat of %s.", chosen.name(), vacancy.name());
        before.forEach(waiting -> stage.remark("Passed over: %s.", waiting));
        officer.act(
                "%s/participants/%s/succession".formatted(path, vacancy.left()),
                Map.of("nomination", chosen.nomination()));
        stage.journal().expect("AlternatePromoted", 1, "host");
        return before;
    }
}
