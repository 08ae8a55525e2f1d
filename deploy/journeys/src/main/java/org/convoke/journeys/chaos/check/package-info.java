/// Reads everything that a run left on the wire and in the databases, and says what is wrong with it.
package org.convoke.journeys.chaos.check;
