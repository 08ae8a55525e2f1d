package org.convoke.notification.template;

/// An edited template cannot be used.
final class Broken extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /// @param line 0 when there is no one place
    Broken(String problem, int line, int column) {
        super(problem);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /// One sentence with the place.
    String problem() {
        return line == 0 ? getMessage() : "line %d, column %d: %s".formatted(line, column, getMessage());
    }
}
