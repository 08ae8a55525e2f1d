/// Whether a certificate is what it seems to be: the answer for anybody who was shown one.
package org.convoke.certificate.verification;
