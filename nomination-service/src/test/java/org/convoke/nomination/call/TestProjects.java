package org.convoke.nomination.call;

import java.util.List;

/// Projects in a state of their life, for tests of other packages.
public final class TestProjects {

    private TestProjects() {}

    public static ProjectNotification published(Notice notice) {
        var project = new ProjectNotification("16-IN-98-GE-WSP-A", notice);
        project.publish(List.of());
        return project;
    }
}
