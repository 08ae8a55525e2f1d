package org.convoke.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One of the four services, as packaged, in a process of its own with a small heap.
final class ServiceProcess implements Part {
    private static final List<String> SMALL = List.of(
            "-Xmx192m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    private final Site site;
    private final Service service;
    private final Path jar;
    private final ChildProcess process;

    ServiceProcess(Site site, Service service, Progress progress) {
        this.site = site;
        this.service = service;
        this.jar = site.root().resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
        this.process = new ChildProcess(site, service.folder(), command(), environment(), progress);
    }

    @Override
    public String name() {
        return service.folder();
    }

    @Override
    public void start() throws Exception {
        if (!Files.exists(jar)) throw new Trouble(name() + " is not built: " + jar + " is missing.");
        process.start();
        Answer.await(name(), URI.create(site.url(service.port) + service.prefix + "/q/health/ready"), process, site);
        process.keepAlive();
    }

    Service service() {
        return service;
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Jvm.command());
        command.addAll(SMALL);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /// Settings by their standard names, the way any other deployment would pass them.
    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        Settings.of(site, service)
                .forEach((name, value) -> environment.put(name.toUpperCase().replaceAll("[^A-Z0-9]", "_"), value));
        return environment;
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        process.stop();
    }
}
