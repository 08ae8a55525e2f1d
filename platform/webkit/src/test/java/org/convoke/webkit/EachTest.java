package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTest {

    @Test
    void one_that_fails_holds_up_nobody_else() {
        var done = new ArrayList<Integer>();
        var complaints = new ArrayList<String>();
        Each.attempt(EachTest.class, List.of(2, 0, 4), number -> done.add(8 / number), number -> {
            complaints.add("no share for " + number);
            return complaints.getLast();
        });
        assertThat(done).containsExactly(4, 2);
        assertThat(complaints).containsExactly("no share for 0");
    }
}
