package org.convoke.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// All certificates ever issued, by number.
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, String> {

    public Map<UUID, Certificate> ofProject(String project) {
        return list("project", project).stream()
                .collect(Collectors.toMap(Certificate::nomination, certificate -> certificate));
    }
}
