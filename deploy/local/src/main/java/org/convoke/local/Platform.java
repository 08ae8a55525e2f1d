package org.convoke.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// All parts of one instance, in the order in which they need each other: first PostgreSQL, then everything that the
/// services need, then the services. They end in the reverse order.
final class Platform {
    private final Progress progress = new Progress();
    private final DataFolder folder;
    private final PlatformFile file;
    private final List<List<Part>> stages = new ArrayList<>();
    private final List<ServiceProcess> services = new ArrayList<>();

    Platform(Site site, DataFolder folder) {
        this.folder = folder;
        file = new PlatformFile(site);
        var foundation =
                new ArrayList<Part>(List.of(new Keycloak(site, progress), new MailSink(site), new FrontDoor(site)));
        for (var index = 0; index < site.options().brokers(); index++) foundation.add(new Kafka(site, index, progress));
        if (site.options().services()) {
            Arrays.stream(Service.values())
                    .map(service -> new ServiceProcess(site, service, progress))
                    .forEach(services::add);
        }
        stages.add(List.of(new Postgres(site, progress)));
        stages.add(foundation);
        stages.add(List.copyOf(services));
    }

    void start() throws Exception {
        try {
            startStages();
        } catch (Exception failure) {
            if (!progress.isEnding()) throw failure;
            Thread.currentThread().join(); // asked to end while starting: the stop has the last word
        }
    }

    private void startStages() throws Exception {
        file.delete();
        for (var stage : stages) together(stage, progress::start);
        file.write(services);
        progress.say("everything is ready");
    }

    void stop() {
        progress.end();
        System.out.println("Stopping ...");
        try {
            file.delete();
            for (var stage : stages.reversed()) together(stage, Part::stop);
            file.delete(); // a start that was under way may have written it meanwhile
            folder.close();
            System.out.println("Stopped.");
        } catch (Exception e) {
            System.err.println("Not everything could be stopped: " + e.getMessage());
        }
    }

    private interface Step {
        void on(Part part) throws Exception;
    }

    private static void together(List<Part> parts, Step step) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var steps =
                    parts.stream().map(part -> threads.submit(call(step, part))).toList();
            for (var each : steps) await(each);
        }
    }

    private static Callable<Void> call(Step step, Part part) {
        return () -> {
            step.on(part);
            return null;
        };
    }

    private static void await(Future<Void> step) throws Exception {
        try {
            step.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
