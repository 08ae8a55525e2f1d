/// Everybody concerned is told: every event becomes mail to NPO, candidate, Secretariat and host country, each mail
/// exactly once (R129 to R136), and stays readable in a journal.
///
/// Words: a *notice* is one mail that somebody is owed for an event; a *letter* is what it says; a *mail* is the letter
/// on its way, with everything known about its delivery; the *archive* is a mailbox that gets a copy of every mail and
/// so can say later what the mail server accepted.
///
/// It decides nothing about people or projects; what it knows it has heard from the others. All that it tells them is
/// who
/// has not done in time what they owe.
package org.convoke.notification;
