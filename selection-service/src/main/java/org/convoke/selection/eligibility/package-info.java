/// Does a candidate meet what the notification asks for? A verdict with its evidence for each criterion (R033 to R041).
///
/// What the data say is derived whenever it is read; it compares nothing but qualifications and work experience (R070).
/// What an officer finds, a [Ruling], is kept with the candidate for good: a judgement where the data cannot tell or
/// are doubted, or a waiver with its reason. English is never waived (R037); age and too much experience are notes
/// that no one weighs (R041, R043).
package org.convoke.selection.eligibility;
