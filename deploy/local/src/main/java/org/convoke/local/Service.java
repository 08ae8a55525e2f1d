package org.convoke.local;

/// The four services: their folder, their port and their part of the address space.
enum Service {
    NOMINATION(Port.NOMINATION, "/nominations"),
    SELECTION(Port.SELECTION, "/selection"),
    CERTIFICATE(Port.CERTIFICATE, "/certificates"),
    NOTIFICATION(Port.NOTIFICATION, "/notifications");

    final Port port;
    final String prefix;

    Service(Port port, String prefix) {
        this.port = port;
        this.prefix = prefix;
    }

    /// Also the name of the service's database and of its database role.
    String id() {
        return name().toLowerCase();
    }

    String folder() {
        return id() + "-service";
    }
}
