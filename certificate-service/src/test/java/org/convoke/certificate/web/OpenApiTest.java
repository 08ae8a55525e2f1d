package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.convoke.testing.CommittedFile;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void the_committed_document_is_what_the_service_serves() {
        var served = given().get("q/openapi").then().statusCode(200).extract().asString();

        CommittedFile.assertSame(Path.of("docs/api/certificate-service.yaml"), served);
    }
}
