/// Measures that need a whole platform.
package org.convoke.journeys.bench;
