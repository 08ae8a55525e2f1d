/// What the public may ask about certificates, without a login.
package org.convoke.certificate.web.verify;
