package org.convoke.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What was asked for on the command line.
///
/// @param services whether the four services run too, or only the parts they need (for tests)
/// @param portBase the first port of this instance, or 0 for the usual ports
/// @param brokers how many Kafka brokers share the work: 1 or 3
/// @param postgresqlAt the port at which the services reach PostgreSQL, or 0 for its own
/// @param kafkaAt the port at which the services reach the first broker, the next ones following, or 0 for their own
/// @param failpoints whether every service looks for a file that tells it where to fail
record Options(
        boolean services,
        boolean fresh,
        int portBase,
        Path data,
        int brokers,
        int postgresqlAt,
        int kafkaAt,
        boolean failpoints) {
    private static final int HIGHEST_PORT = 65_000;

    static Options parse(List<String> arguments, Path root) {
        var services = true;
        var fresh = false;
        var portBase = 0;
        var data = root.resolve(".convoke");
        var brokers = 1;
        var postgresqlAt = 0;
        var kafkaAt = 0;
        var failpoints = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "up" -> services = true;
                case "parts" -> services = false;
                case "--fresh" -> fresh = true;
                case "--port-base" -> portBase = port("--port-base", rest);
                case "--data" -> data = Path.of(value("--data", rest));
                case "--brokers" -> brokers = brokers(value("--brokers", rest));
                case "--postgresql-at" -> postgresqlAt = port("--postgresql-at", rest);
                case "--kafka-at" -> kafkaAt = port("--kafka-at", rest);
                case "--failpoints" -> failpoints = true;
                case String other -> throw new Trouble("Unknown option " + other + "; deploy/up --help lists them.");
            }
        }
        var folder = data.toAbsolutePath().normalize();
        return new Options(services, fresh, portBase, folder, brokers, postgresqlAt, kafkaAt, failpoints);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) throw new Trouble("Option " + option + " needs a value.");
        return rest.next();
    }

    private static int port(String option, Iterator<String> rest) {
        var text = value(option, rest);
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new Trouble(option + " must be a number from 1024 to " + HIGHEST_PORT + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static int brokers(String text) {
        if (!text.matches("[13]")) throw new Trouble("--brokers must be 1 or 3, not " + text + ".");
        return Integer.parseInt(text);
    }
}
