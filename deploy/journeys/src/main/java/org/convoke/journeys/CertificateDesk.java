package org.convoke.journeys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Json;
import org.convoke.journeys.client.Until;

/// The certificate service as a story uses it: the host records attendance, certificates follow by themselves.
final class CertificateDesk {
    private final Stage stage;
    private final Account host;
    private final String path;

    CertificateDesk(Stage stage, Account host) {
        this.stage = stage;
        this.host = host;
        this.path = "/certificates/api/projects/" + stage.project().code();
    }

    /// @param minutes by session, of the people who were not there the whole time; 0 means not at all
    void recordAll(Roster roster, Map<String, Map<UUID, Integer>> minutes) {
        stage.project()
                .attended()
                .forEach(session -> record(session, roster, minutes.getOrDefault(session.id(), Map.of())));
    }

    /// Waits until the service knows everybody who takes part, the latecomers too.
    private void expect(Roster roster) {
        Until.holds(
                "%d participants on the attendance sheet"
                        .formatted(roster.active().size()),
                () -> {
                    var known = certificates().stream()
                            .filter(Earned::pending)
                            .map(Earned::nomination)
                            .toList();
                    return roster.active().stream().allMatch(place -> known.contains(place.nomination()));
                });
    }

    /// In the evening of its day.
    void record(Draft.Session session, Roster roster, Map<UUID, Integer> minutes) {
        expect(roster);
        stage.at(session.date() + "T18:00");
        stage.step("%s of the host country records attendance of %s.", host.name(), session.id());
        var records = roster.active().stream()
                .map(place -> entry(place.nomination(), Optional.ofNullable(minutes.get(place.nomination()))))
                .toList();
        stage.platform().as(host).put(path + "/attendance/" + session.id(), Map.of("records", records));
        stage.journal().expect("AttendanceRecorded", records.size(), "");
    }

    List<Earned> certificates() {
        return stage.platform().as(Account.OFFICER).list(path + "/certificates", Earned.class);
    }

    /// Waits until nobody's certificate is undecided.
    ///
    /// @return the certificates issued
    List<Earned> awaitDecisions(String when) {
        stage.at(when);
        stage.step("The project is over, and the certificates follow by the clock.");
        var issued = Until.present("all certificates of " + stage.project().code(), this::decided);
        stage.journal().expect("CertificateIssued", issued.size(), "npo");
        stage.journal().settle();
        return issued;
    }

    private Optional<List<Earned>> decided() {
        var certificates = certificates();
        return certificates.stream().anyMatch(Earned::pending)
                ? Optional.empty()
                : Optional.of(certificates.stream().filter(Earned::issued).toList());
    }

    /// The NPO fetches the PDF and somebody else checks the number, without a login.
    void inspect(Earned certificate) {
        var number = certificate.number().orElseThrow();
        stage.step("%s: the NPO fetches certificate %s.", Stage.country(certificate.country()), number);
        var pdf = stage.platform().as(Account.system(certificate.country())).bytes(pdf(number));
        stage.remark("A PDF of %d KiB for %s.", pdf.length / 1024, certificate.name());
        var address = certificate.verificationUrl().orElseThrow();
        stage.step("An employer opens %s.", address);
        var page = Json.read(stage.platform().open(address, "application/json").body(), Verification.class);
        stage.remark("The certificate is %s.", page.status());
    }

    static String pdf(String number) {
        return "/certificates/api/certificates/%s/pdf".formatted(number);
    }

    private record Verification(String status) {}

    private static Map<String, Object> entry(UUID nomination, Optional<Integer> minutes) {
        return minutes.filter(attended -> attended > 0)
                .map(attended -> Map.<String, Object>of("nomination", nomination, "present", true, "minutes", attended))
                .orElseGet(() -> Map.of("nomination", nomination, "present", minutes.isEmpty()));
    }
}
