/// What participants write: the country paper before they leave, the action plan that they share with their NPO, the
/// progress report half a year later (R114 to R116, R123 to R127).
///
/// A *paper* is owed by one person, from the day on which it is asked for. It has *versions*, none of which is ever
/// replaced. What comes late is taken and flagged; what does not come is chased; no certificate depends on any of it.
package org.convoke.certificate.paper;
