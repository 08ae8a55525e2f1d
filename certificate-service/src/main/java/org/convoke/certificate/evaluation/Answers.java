package org.convoke.certificate.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The answers of somebody, without a name or a time. The id is drawn by lot, and answers are read in its order.
@Entity
class Answers {

    @Id
    UUID id;

    String project;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> byQuestion;

    protected Answers() {}

    Answers(String project, Map<String, String> byQuestion) {
        id = UUID.randomUUID();
        this.project = project;
        this.byQuestion = byQuestion;
    }
}
