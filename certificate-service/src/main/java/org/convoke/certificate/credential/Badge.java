package org.convoke.certificate.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convoke.certificate.print.Sheet;

/// The credential of a certificate: Open Badges 3.0 on the Verifiable Credentials Data Model 2.0, as a signed JWT. It
/// says
/// what is printed and no more about the person; the attendance it rests on is there as a digest.
@ApplicationScoped
public class Badge {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private final Addresses addresses;
    private final Notary notary;

    Badge(Addresses addresses, Notary notary) {
        this.addresses = addresses;
        this.notary = notary;
    }

    public String of(Sheet sheet, Instant issuedAt, Evidence evidence, StatusEntry entry) {
        var id = sheet.verification().toString();
        var from = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(CREDENTIALS, BADGES));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", "APO certificate of attendance");
        credential.put("issuer", issuer());
        credential.put("validFrom", from.toString());
        credential.put("credentialSubject", subject(sheet));
        credential.put("evidence", List.of(evidence(evidence)));
        credential.put("credentialStatus", status(entry));
        credential.put("iss", addresses.issuer().toString());
        credential.put("jti", id);
        credential.put("nbf", from.getEpochSecond());
        credential.put("sub", subjectId(sheet));
        return notary.sign(credential, "JWT");
    }

    /// Who issues all certificates.
    public Map<String, Object> issuer() {
        var issuer = new LinkedHashMap<String, Object>();
        issuer.put("id", addresses.issuer().toString());
        issuer.put("type", List.of("Profile"));
        issuer.put("name", "Asian Productivity Organization");
        return issuer;
    }

    /// The bearer goes by the name that is printed; the id says nothing but which certificate it is.
    private Map<String, Object> subject(Sheet sheet) {
        var name = new LinkedHashMap<String, Object>();
        name.put("type", "IdentityObject");
        name.put("identityType", "name");
        name.put("hashed", false);
        name.put("identityHash", sheet.recipient());
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", subjectId(sheet));
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(name));
        subject.put("activityStartDate", start(sheet));
        subject.put("activityEndDate", end(sheet));
        subject.put("achievement", achievement(sheet));
        return subject;
    }

    private Map<String, Object> achievement(Sheet sheet) {
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", addresses.issuer() + "#" + sheet.project());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certificate");
        achievement.put("humanCode", sheet.project());
        achievement.put("name", sheet.title());
        achievement.put("description", "%s, %s".formatted(sheet.dates(), sheet.place()));
        achievement.put("criteria", Map.of("narrative", "Attendance of the entire programme of the project."));
        return achievement;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        var digest = new LinkedHashMap<String, Object>();
        digest.put("id", evidence.name());
        digest.put("type", List.of("Evidence"));
        digest.put("name", "Record of attendance");
        digest.put(
                "description",
                "The name is the SHA-256 digest of the participant's line of the attendance sheet, which the Secretariat"
                        + " keeps and shows to whoever may see it.");
        return digest;
    }

    private Map<String, Object> status(StatusEntry entry) {
        var list = addresses.statusList(entry.list());
        var status = new LinkedHashMap<String, Object>();
        status.put("id", list + "#" + entry.place());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", StatusList.PURPOSE);
        status.put("statusListIndex", Integer.toString(entry.place()));
        status.put("statusListCredential", list.toString());
        return status;
    }

    private static String subjectId(Sheet sheet) {
        return sheet.verification() + "#recipient";
    }

    private static String start(Sheet sheet) {
        return sheet.startsOn().atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private static String end(Sheet sheet) {
        return sheet.endsOn()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .minusSeconds(1)
                .toInstant()
                .toString();
    }
}
