/// Many certificates at once, for the NPO that keeps those of its people.
package org.convoke.certificate.bundle;
