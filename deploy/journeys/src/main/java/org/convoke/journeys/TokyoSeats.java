package org.convoke.journeys;

import java.util.List;
import java.util.UUID;

/// What becomes of the seats in Tokyo between announcement and start. Most people accept by the link in their mail, and
/// two NPOs answer for theirs. Three give their seats back on different days: somebody overbooked moves into the first
/// one, a compatriot gets the second, and for the third, a week before the start, two alternates have no time for a
/// visa
/// any more.
final class TokyoSeats {
    private final Stage stage;
    private final Nominees nominees;
    private final NominationDesk nominations;
    private final SelectionDesk selection;
    private final OfferDesk offers;
    private final SuccessionDesk succession;

    TokyoSeats(Stage stage, Nominees nominees, NominationDesk nominations, SelectionDesk selection) {
        this.stage = stage;
        this.nominees = nominees;
        this.nominations = nominations;
        this.selection = selection;
        this.offers = new OfferDesk(stage, nominations);
        this.succession = new SuccessionDesk(stage);
    }

    /// @return the alternates who were passed over
    List<SuccessionDesk.Waiting> settle() {
        accept();
        overbookedMovesUp();
        compatriotMovesUp();
        return whoeverNeedsNoVisaMovesUp();
    }

    private void accept() {
        stage.at("2016-11-07T10:00");
        for (var person : List.of(nominees.of("MY", 1), nominees.of("TW", 1), nominees.of("SG", 2))) {
            succession.needsNoVisa(person, nomination(person));
        }
        var people = nominations.nominees(selection.roster().active());
        offers.accept(people.stream().filter(person -> !throughNpo(person)).toList());
        stage.at("2016-11-09T10:00");
        offers.acceptThroughNpo(people.stream().filter(TokyoSeats::throughNpo).toList());
    }

    private static boolean throughNpo(Nominee person) {
        return List.of("KH", "LA").contains(person.country());
    }

    private void overbookedMovesUp() {
        var leaver = nominees.of("IR", 2);
        stage.at("2016-11-14T09:00");
        offers.report(leaver, "FAMILY", "My father has to be operated on that week.");
        stage.at("2016-11-15T10:00");
        offers.transmit(leaver);
        stage.journal().expect("OverbookingUsed", 1, "secretariat");
    }

    private void compatriotMovesUp() {
        var leaver = nominees.of("MY", 2);
        stage.at("2016-11-21T18:00");
        selection.withdraw(leaver, nomination(leaver), "WORK", "A budget hearing was moved to that week.");
        stage.journal().expect("AlternatePromotionProposed", 1, "secretariat");
        stage.at("2016-11-21T19:00");
        succession.agree();
        stage.at("2016-11-22T15:00");
        offers.accept(List.of(nominees.of("MY", 1)));
    }

    private List<SuccessionDesk.Waiting> whoeverNeedsNoVisaMovesUp() {
        var leaver = nominees.of("PK", 1);
        stage.at("2016-11-28T09:00");
        offers.report(leaver, "VISA", "The embassy cannot issue the visa in time.");
        stage.at("2016-11-28T10:30");
        offers.transmit(leaver);
        stage.journal().expect("AlternatePromotionProposed", 1, "secretariat");
        stage.at("2016-11-28T14:00");
        var passedOver = succession.agree();
        stage.at("2016-11-29T10:00");
        offers.acceptThroughNpo(List.of(nominees.of("TW", 1)));
        return passedOver;
    }

    private UUID nomination(Nominee person) {
        return nominations.nomination(person);
    }
}
