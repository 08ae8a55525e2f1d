/// What came of projects, in figures (R128).
package org.convoke.certificate.impact;
