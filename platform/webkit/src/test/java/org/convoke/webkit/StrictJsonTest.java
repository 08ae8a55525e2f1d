package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
    enum Kind {
        DAY,
        SESSION
    }

    record Person(String name) {}

    record Draft(
            String title,
            int days,
            LocalDate on,
            Optional<Instant> at,
            Set<Kind> kinds,
            List<Person> people,
            boolean online) {}

    private static final ObjectMapper JSON = json();

    private static ObjectMapper json() {
        var mapper = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"title":"a"}                | days           | is required
                    {"days":null}                | days           | is required
                    {"days":"5"}                 | days           | must be a whole number
                    {"days":1.5}                 | days           | must be a whole number
                    {"title":5}                  | title          | must be a text
                    {"online":"true"}            | online         | must be true or false
                    {"on":"5 Dec"}               | on             | must be a date as in 2016-12-05
                    {"on":"2016-02-30"}          | on             | must be a date as in 2016-12-05
                    {"on":""}                    | on             | must be a date as in 2016-12-05
                    {"on":[2016,12,5]}           | on             | must be a date as in 2016-12-05
                    {"at":1480896000}            | at             | must be a time as in 2016-12-05T00:30:00Z
                    {"kinds":["DAY","WEEK"]}     | kinds[1]       | must be one of DAY, SESSION
                    {"kinds":[0]}                | kinds[0]       | must be one of DAY, SESSION
                    {"people":"Nimal"}           | people         | must be a list
                    {"people":["Nimal"]}         | people[0]      | must be an object
                    {"people":[{},{"nam":"x"}]}  | people[1].nam  | is not known here
                    []                           | body           | must be an object
                    """)
    void says_which_field_is_wrong_and_what_it_should_be(String body, String field, String message) {
        var error = catchThrowableOfType(JsonMappingException.class, () -> JSON.readValue(body, Draft.class));
        assertThat(FieldPath.of(error)).isEqualTo(field);
        assertThat(Expectation.of(error)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{\"days\":1,\"days\":2}", "{\"days\":", "{\"days\":x}"})
    void takes_only_json_that_says_everything_once(String body) {
        assertThat(catchThrowableOfType(JsonProcessingException.class, () -> JSON.readValue(body, Draft.class)))
                .isInstanceOfAny(StreamReadException.class, JsonMappingException.class);
    }

    @Test
    void reads_what_is_right() throws JsonProcessingException {
        var draft = JSON.readValue("{\"title\":\"A\",\"days\":5,\"on\":\"2016-12-05\",\"online\":false}", Draft.class);
        assertThat(draft.on()).isEqualTo("2016-12-05");
        assertThat(draft.at()).isEmpty();
    }
}
