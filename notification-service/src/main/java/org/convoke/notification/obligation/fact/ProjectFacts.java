package org.convoke.notification.obligation.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The facts of one project on record; locked while an event changes them, so that no two do at once.
@Entity
public class ProjectFacts {

    @Id
    private String project;

    @JdbcTypeCode(SqlTypes.JSON)
    private Facts facts;

    protected ProjectFacts() {}

    public ProjectFacts(Facts facts) {
        this.project = facts.notice().project();
        this.facts = facts;
    }

    public String code() {
        return project;
    }

    public Facts facts() {
        return facts;
    }

    public void become(Facts now) {
        facts = now;
    }
}
