package org.convoke.nomination.call;

import java.time.Instant;

/// Projects in a state of their life, for tests of other packages.
public final class TestProjects {

    private TestProjects() {}

    public static ProjectNotification published(Notice notice) {
        var project = new ProjectNotification("16-IN-98-GE-WSP-A", notice);
        project.sign(new Signature(notice.signatory(), "grace", "Grace General", Instant.EPOCH));
        project.publish("mika", Instant.EPOCH);
        return project;
    }
}
