package org.convoke.nomination.bulk.form;

/// One column of the form.
///
/// @param field where its value stands in a nomination; problems are named by it
/// @param width in characters
/// @param help what a person needs to know to fill it in
record Column(String field, String title, boolean required, double width, Entry entry, String help) {

    /// Documents are a set in a nomination and a column each in the form.
    boolean isDocument() {
        return field.startsWith(Columns.DOCUMENTS + ".");
    }

    String document() {
        return field.substring(Columns.DOCUMENTS.length() + 1);
    }

    boolean holds(String path) {
        return field.equals(path) || isDocument() && path.equals(Columns.DOCUMENTS);
    }
}
