package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureProblemsTest {
    private final FailureProblems problems = new FailureProblems();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03"})
    void a_database_that_is_away_is_worth_another_attempt(String state) {
        var answer = problems.unexpected(new IllegalStateException(new SQLException("broken off", state)));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
    }

    @Test
    void so_is_a_pool_that_has_no_connection_left() {
        var answer = problems.unexpected(new SQLException("Sorry, acquisition timeout!"));
        assertThat(answer.getStatus()).isEqualTo(503);
    }

    @Test
    void a_wrong_statement_is_our_own_mistake() {
        var answer = problems.unexpected(new SQLException("no such column", "42703"));
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity().incident()).isNotBlank();
    }
}
