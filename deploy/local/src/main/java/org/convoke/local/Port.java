package org.convoke.local;

import java.util.List;

/// Every port of the platform. The order matters: with `--port-base N` the ports are N, N+1, N+2 and so on.
enum Port {
    FRONT_DOOR(8080),
    NOMINATION(8081),
    SELECTION(8082),
    CERTIFICATE(8083),
    NOTIFICATION(8084),
    KEYCLOAK(8180),
    POSTGRESQL(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    SMTP(10025),
    IMAP(10143),
    KAFKA_2(19094),
    KAFKA_3(19095),
    KAFKA_CONTROLLER_2(19096),
    KAFKA_CONTROLLER_3(19097);

    static final List<Port> BROKERS = List.of(KAFKA, KAFKA_2, KAFKA_3);
    static final List<Port> CONTROLLERS = List.of(KAFKA_CONTROLLER, KAFKA_CONTROLLER_2, KAFKA_CONTROLLER_3);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    /// @param base the first port of this instance, or 0 for the usual ports
    int number(int base) {
        return base == 0 ? usual : base + ordinal();
    }

    String title() {
        return name().toLowerCase().replace('_', ' ');
    }
}
