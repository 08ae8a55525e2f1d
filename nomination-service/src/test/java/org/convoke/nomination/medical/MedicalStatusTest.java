package org.convoke.nomination.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.convoke.testing.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicalStatusTest {

    @Rule({"R059", "R060"})
    @ParameterizedTest
    @CsvSource({
        "true, , false, SELF_DECLARED_OK, true",
        "true, false, true, SELF_DECLARED_OK, true",
        "false, , false, CERTIFICATE_REQUIRED, false",
        "false, , true, CERTIFICATE_REQUIRED, false",
        "false, true, false, CERTIFICATE_REQUIRED, false",
        "false, true, true, CERTIFIED_FIT, true",
        "false, false, true, CERTIFIED_UNFIT, false"
    })
    void what_is_declared_and_certified_makes_the_status(
            boolean noCondition, Boolean fit, boolean onFile, MedicalStatus status, boolean sufficient) {
        assertThat(MedicalStatus.of(noCondition, Optional.ofNullable(fit), onFile))
                .isEqualTo(status);
        assertThat(status.isSufficient()).isEqualTo(sufficient);
    }
}
