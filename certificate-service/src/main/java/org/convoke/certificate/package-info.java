/// What happened is proven: who attended, what it earned them, what they still owe.
///
/// A *course* is a project as this context sees it: a programme of sessions and a sheet of attendance. A *participant*
/// is a nominee who was selected. When the last day is over and the sheet is complete, each participant either gets
/// the *APO certificate of attendance* or is told which sessions stand in the way (R117 to R122). Months later the
/// participants are asked for a *progress report* (R125), which no certificate depends on (R127).
///
/// It neither selects nor mails anybody; selection and notification do.
package org.convoke.certificate;
