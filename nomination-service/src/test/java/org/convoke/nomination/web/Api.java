package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.awaitility.Awaitility;
import org.convoke.testing.Tokens;

/// The API as its clients use it.
final class Api {

    static final String OPEN = "2016-06-01T00:00:00Z";
    private static final AtomicInteger CODES = new AtomicInteger();

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private Api() {}

    static RequestSpecification secretariat() {
        return as(Tokens.person("mika.sato"));
    }

    static RequestSpecification npo(String country) {
        return as(Tokens.system("npo-%s-system".formatted(country)));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /// A hundred for each class of project.
    static String newCode() {
        var number = CODES.incrementAndGet();
        return "16-IN-%02d-GE-WSP-%c".formatted(number % 100, 'A' + number / 100);
    }

    /// Drafted, signed and published; closes at 2016-10-01T14:59:59Z.
    static String publishedProject() {
        var code = newCode();
        secretariat().body(draft(code)).post("api/projects").then().statusCode(201);
        publish(code);
        return code;
    }

    /// What has been drafted is signed and published.
    static void publish(String code) {
        sign(code).statusCode(200);
        secretariat().post("api/projects/{code}/publication", code).then().statusCode(200);
    }

    static ValidatableResponse sign(String code) {
        return as(Tokens.person("grace.general"))
                .header("If-Match", "*")
                .post("api/projects/{code}/signature", code)
                .then();
    }

    static String draft(String code) {
        return """
                {"code": "%s", "issuedOn": "2016-05-24", "title": "Workshop on performance management toolkits",
                 "startsOn": "2016-12-05", "endsOn": "2016-12-09", "days": 5, "venue": "Tokyo",
                 "hostCountries": ["JP"], "modality": "FACE_TO_FACE",
                 "implementingOrganisations": ["APO Secretariat"], "participatingCountries": ["IN", "JP", "LK"],
                 "overseasSeats": 18, "localSeats": 2, "closesOn": "2016-10-01",
                 "office": {"name": "Industry Department", "email": "ind@secretariat.example"},
                 "signatory": {"name": "Mari Amano", "title": "Secretary-General"},
                 "criteria": {"text": "Public-sector leaders", "organisationTypes": ["NATIONAL_GOVERNMENT"],
                   "minimumRelevantYears": 5, "degreeRequired": true, "englishRequired": true},
                 "sessions": [{"id": "day-1", "date": "2016-12-05", "title": "Opening", "minutes": 360,
                   "bearsAttendance": true}],
                 "sections": [{"heading": "Objectives", "paragraphs": ["Develop a toolkit."]}]}""".formatted(code);
    }

    static String nomination(int rank, String familyName) {
        return """
                {"rank": %d, "candidate": {"familyName": "%s", "givenName": "Nimal", "email": "%s@people.example",
                   "dateOfBirth": "1972-03-01", "organisation": "Ministry", "position": "Director",
                   "organisationType": "NATIONAL_GOVERNMENT", "level": "SENIOR", "relevantYears": 9,
                   "education": "MASTER", "english": "PROFICIENT"},
                 "documents": ["BIODATA", "PHOTO", "MEDICAL_DECLARATION"], "governmentApproval": "NOT_NEEDED",
                 "endorsedBy": "liaison.lk@lk.npo.example"}""".formatted(rank, familyName, familyName);
    }

    static ValidatableResponse nominate(String code, String body) {
        return npo("lk")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("api/projects/{code}/nominations", code)
                .then();
    }

    /// One empty page.
    static byte[] pdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
