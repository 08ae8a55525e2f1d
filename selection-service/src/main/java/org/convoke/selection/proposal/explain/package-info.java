/// Why is somebody in or not, what would change it, and what do the objectives cost each other (R069 to R072)?
///
/// Nothing here is estimated. A price is the difference to the best group of the changed instance, and a condition is
/// only told when the changed instance was solved and holds the person: a proof costs milliseconds.
package org.convoke.selection.proposal.explain;
