/// Who owes what by when: every dated duty of every actor of a project (domain 1.5, R024 to R126), reminded on set
/// days, passed on to who can help when it is late, and closed by the event that fulfils it.
///
/// Words: a *duty* is a line of the table in [Duty]; *facts* are what the events of one project have told; an *entry*
/// is what table and facts say together, computed anew after every event; an *obligation* is an entry on record, with
/// what was done about it; a *step* is a mail to somebody a number of days before or after the due day.
///
/// All due days are calendar days of the project's zone, and over when that day is.
package org.convoke.notification.obligation;
