/// The certificate on paper: one landscape page that a person can read, a screen reader can read and an archive can
/// keep.
package org.convoke.certificate.print;
