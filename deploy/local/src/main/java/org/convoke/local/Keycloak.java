package org.convoke.local;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A real Keycloak with the realm `convoke`, in a process of its own. Its program folder is prepared once and shared by
/// every instance started from this source tree; what it keeps is in PostgreSQL.
final class Keycloak implements Part {
    private static final String PREPARED = "prepared-for-convoke";
    private static final List<String> SMALL = List.of(
            "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> OPENED = List.of("util", "util.concurrent", "security", "lang");
    private static final String THREADS = "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory";
    private static final String ENTRY = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final Site site;
    private final Path home;
    private final Progress progress;
    private final ChildProcess server;

    Keycloak(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
        this.home = site.programs().resolve("keycloak/keycloak-" + Versions.of("keycloak"));
        this.server = new ChildProcess(
                site, "keycloak", command("start", "--optimized", "--import-realm"), settings(), progress);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() throws Exception {
        prepare();
        server.start();
        Answer.await(name(), URI.create(site.realmUrl() + "/.well-known/openid-configuration"), server, site);
        server.keepAlive();
    }

    private void prepare() throws IOException, InterruptedException {
        try (var gate =
                FileChannel.open(home.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            gate.lock();
            importRealm();
            if (Files.exists(home.resolve(PREPARED))) return;
            progress.say("Keycloak is prepared for its first start, which takes a while");
            build();
            Files.createFile(home.resolve(PREPARED));
        }
    }

    private void importRealm() throws IOException {
        var imports = Files.createDirectories(home.resolve("data/import"));
        var realm = site.root().resolve("deploy/keycloak/convoke-realm.json");
        Files.copy(realm, imports.resolve("convoke-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void build() throws IOException, InterruptedException {
        var log = site.log("keycloak-build").toFile();
        var build = new ProcessBuilder(
                        command("build", "--db=postgres", "--http-relative-path=/auth", "--health-enabled=false"))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (build.waitFor() != 0) throw new Trouble("Keycloak could not be prepared; its log is " + log);
    }

    /// What `kc.sh` runs, without its shell between us and the server.
    private List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Jvm.command());
        command.addAll(SMALL);
        for (var name : OPENED) command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(THREADS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString(), ENTRY));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", site.jdbcUrl("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", "keycloak"),
                Map.entry("KC_HOSTNAME", site.frontUrl() + "/auth"),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_PROXY_HEADERS", "xforwarded"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", Site.LOOPBACK),
                Map.entry("KC_HTTP_PORT", String.valueOf(site.port(Port.KEYCLOAK))),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        server.stop();
    }
}
