/// Participants have no account. What they see and do in this context they do on a page of their own, whose address is
/// the key to it (ADR 116).
package org.convoke.certificate.pass;
