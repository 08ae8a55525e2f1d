package org.convoke.selection.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.convoke.testing.CommittedFile;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void the_committed_document_is_the_one_the_service_gives() {
        var document =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        CommittedFile.assertSame(Path.of("docs/api/selection-service.yaml"), document);
    }
}
