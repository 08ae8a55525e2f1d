/// The keys that certificates and credentials are signed with, and whether a file bears such a signature.
package org.convoke.certificate.signing;
