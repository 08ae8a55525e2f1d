/// The certificate for programs: an Open Badges 3.0 credential, signed, that can be verified without asking us, and the
/// list that says which of them do not stand any more.
package org.convoke.certificate.credential;
