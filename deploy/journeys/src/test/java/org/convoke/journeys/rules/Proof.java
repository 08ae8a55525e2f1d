package org.convoke.journeys.rules;

import java.nio.file.Path;

/// A test that says which rule it proves.
///
/// @param file the test's source, from the repository's root
/// @param test the method's name, or the class's when all of its tests together prove the rule
record Proof(String rule, Path file, String test) {
    String className() {
        return file.getFileName().toString().replace(".java", "");
    }

    String sentence() {
        return test.replace('_', ' ');
    }
}
