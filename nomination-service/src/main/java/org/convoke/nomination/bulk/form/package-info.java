/// The Excel form: one sheet with a row per nominee, one that explains the columns. It is written and read by the same
/// list of [columns][org.convoke.nomination.bulk.form.Columns].
package org.convoke.nomination.bulk.form;
