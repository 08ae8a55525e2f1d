package org.convoke.nomination.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The papers of a nomination: files, and what is sent by other channels (R056, R062, R063).
public record Papers(List<File> files, List<Sent> sent, List<Task> tasks) {

    /// @param content whether everybody who sees the nomination may read it, and can now
    public record File(UUID id, String kind, String name, String size, String came, String state, boolean content) {}

    public record Sent(String document, String channel, String noted) {}

    public record Task(UUID id, String what, String since, Optional<String> closed) {}
}
