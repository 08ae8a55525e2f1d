package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.journeys.client.Page;
import org.junit.jupiter.api.Test;

class FeedTest {
    private record Item(UUID id, boolean finished) {}

    private final Item first = new Item(UUID.randomUUID(), true);
    private final Item second = new Item(UUID.randomUUID(), true);
    private final Map<String, Page<Item>> pages = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private final List<Item> told = new ArrayList<>();
    private final Feed<Item> feed = new Feed<>(
            position -> {
                read.add(position);
                return pages.get(position);
            },
            Item::id,
            Item::finished,
            told::add);

    @Test
    void what_is_finished_is_told_once_however_often_the_list_is_read() {
        pages.put("", new Page<>(List.of(first), Optional.empty()));
        assertThat(feed.catchUp()).isTrue();
        pages.put("", new Page<>(List.of(first, second), Optional.empty()));
        assertThat(feed.catchUp()).isTrue();
        assertThat(told).containsExactly(first, second);
    }

    @Test
    void what_is_unfinished_is_told_when_it_is_finished() {
        pages.put("", new Page<>(List.of(new Item(first.id(), false)), Optional.of("2")));
        pages.put("2", new Page<>(List.of(second), Optional.empty()));
        assertThat(feed.catchUp()).isFalse();
        assertThat(told).containsExactly(second);
        pages.put("", new Page<>(List.of(first), Optional.of("2")));
        assertThat(feed.catchUp()).isTrue();
        assertThat(told).containsExactly(second, first);
    }

    @Test
    void a_page_that_is_finished_is_not_read_again() {
        pages.put("", new Page<>(List.of(first), Optional.of("2")));
        pages.put("2", new Page<>(List.of(second), Optional.empty()));
        feed.catchUp();
        feed.catchUp();
        assertThat(read).containsExactly("", "2", "2");
    }
}
