package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    record Draft(String name, Set<String> kinds, List<String> people) {}

    private final Fingerprint fingerprint = new Fingerprint(new ObjectMapper());
    private final Draft draft = draft("A", List.of("x", "y"), List.of("p", "q"));

    @Test
    void the_order_within_a_set_does_not_count() throws Exception {
        assertThat(of("/a", draft("A", List.of("y", "x"), List.of("p", "q")))).isEqualTo(of("/a", draft));
    }

    @Test
    void everything_else_counts() throws Exception {
        assertThat(of("/b", draft)).isNotEqualTo(of("/a", draft));
        assertThat(of("/a", draft("B", List.of("x", "y"), List.of("p", "q")))).isNotEqualTo(of("/a", draft));
        assertThat(of("/a", draft("A", List.of("x"), List.of("p", "q")))).isNotEqualTo(of("/a", draft));
        assertThat(of("/a", draft("A", List.of("x", "y"), List.of("q", "p")))).isNotEqualTo(of("/a", draft));
        assertThat(fingerprint.of("PUT", "/a", new Object[] {draft})).isNotEqualTo(of("/a", draft));
    }

    private byte[] of(String path, Draft body) throws Exception {
        return fingerprint.of("POST", path, new Object[] {body});
    }

    private static Draft draft(String name, List<String> kinds, List<String> people) {
        return new Draft(name, new LinkedHashSet<>(kinds), people);
    }
}
