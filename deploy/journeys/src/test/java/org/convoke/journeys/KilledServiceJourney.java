package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.convoke.journeys.Killer.Moment;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Services die with `kill -9` in the middle of the stories and come back: roster, certificates and mails are those of
/// an undisturbed run, and nobody gets a mail twice. Another seed (`-Dconvoke.seed`) strikes at other points.
@ExtendWith(OnePlatform.class)
class KilledServiceJourney {
    private static final long SEED = Long.getLong("convoke.seed", 20161205);

    private static final Moment NOMINATING = Moment.step("nomination", "nominates", 25);
    private static final Moment CLOSING = Moment.step("nomination", "closing date", 1);
    private static final Moment DECIDING = Moment.step("selection", "decides", 1);
    private static final Moment ANNOUNCING = Moment.step("selection", "announces", 1);
    private static final Moment ANSWERING = Moment.step("selection", "accepts the seat", 45);
    private static final Moment ATTENDING = Moment.step("certificate", "records attendance", 5);
    private static final Moment CERTIFYING = Moment.step("certificate", "certificates follow", 1);
    private static final Moment TELLING = Moment.mail("notification", "You are selected", 20);
    private static final Moment CONFIRMING = Moment.mail("notification", "Nomination received", 25);

    static Stream<Arguments> moments() {
        return Stream.of(
                Arguments.of(Tale.PUBLIC_SECTOR, List.of(NOMINATING, CLOSING)),
                Arguments.of(Tale.PUBLIC_SECTOR, List.of(DECIDING, ANNOUNCING)),
                Arguments.of(Tale.PUBLIC_SECTOR, List.of(ANSWERING, ATTENDING, CERTIFYING)),
                Arguments.of(Tale.PUBLIC_SECTOR, List.of(CONFIRMING, TELLING)),
                Arguments.of(Tale.TOOLKIT, List.of(CONFIRMING, NOMINATING, ANNOUNCING, TELLING, ATTENDING)));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void services_that_are_killed_change_nothing(Tale tale, List<Moment> moments, RunningPlatform running) {
        var undisturbed = tale.undisturbed(running);
        var killer = new Killer(running, SEED, moments);
        var outcome = tale.tell(running, killer);
        assertThat(killer.victims()).as("services killed").isEqualTo(moments.size());
        assertThat(Ends.of(outcome)).isEqualTo(Ends.of(undisturbed));
        new Delivery(running, outcome).isExactlyOnce();
    }

    /// What must be the same, told by names, because the ids differ from run to run.
    private record Ends(List<String> roster, List<String> certificates, List<String> mails) {

        static Ends of(Outcome outcome) {
            var roster = Stream.of(
                            outcome.roster().participants(), outcome.roster().alternates())
                    .flatMap(List::stream)
                    .map(Roster.Place::toString);
            var certificates =
                    outcome.certificates().stream().map(earned -> earned.name() + earned.standing() + earned.missed());
            var mails = outcome.mails().stream()
                    .filter(mail -> !Letters.isReminder(mail))
                    .map(mail -> mail.recipient() + mail.subject().replace(outcome.project(), ""));
            return new Ends(
                    roster.sorted().toList(),
                    certificates.sorted().toList(),
                    mails.sorted().toList());
        }
    }
}
