/// Does a candidate meet what the notification asks for? A verdict with its evidence for each criterion (R033 to R041).
///
/// Derived from the criteria and the profile whenever it is read, never stored; it compares nothing but
/// qualifications and work experience (R070).
package org.convoke.selection.eligibility;
