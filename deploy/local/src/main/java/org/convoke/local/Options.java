package org.convoke.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What was asked for on the command line.
///
/// @param services whether the four services run too, or only the parts they need (for tests)
/// @param portBase the first port of this instance, or 0 for the usual ports
record Options(boolean services, boolean fresh, int portBase, Path data) {
    private static final int HIGHEST_BASE = 65_000;

    static Options parse(List<String> arguments, Path root) {
        var services = true;
        var fresh = false;
        var portBase = 0;
        var data = root.resolve(".convoke");
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "up" -> services = true;
                case "parts" -> services = false;
                case "--fresh" -> fresh = true;
                case "--port-base" -> portBase = port(value("--port-base", rest));
                case "--data" -> data = Path.of(value("--data", rest));
                case String other -> throw new Trouble("Unknown option " + other + "; deploy/up --help lists them.");
            }
        }
        return new Options(services, fresh, portBase, data.toAbsolutePath().normalize());
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) throw new Trouble("Option " + option + " needs a value.");
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > HIGHEST_BASE) {
            throw new Trouble("--port-base must be a number from 1024 to " + HIGHEST_BASE + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
