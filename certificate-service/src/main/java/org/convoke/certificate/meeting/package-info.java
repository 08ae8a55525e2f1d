/// Reports of online meetings as evidence of attendance: who was there from when to when, whose name that is, and
/// what goes onto the sheet of a session (R119, Q8).
///
/// A report is *read*, *reviewed* until every name in it is somebody's or nobody's, and *applied* once.
package org.convoke.certificate.meeting;
