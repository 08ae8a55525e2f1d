/// Everybody who has ever taken part, and what they can be asked for later (R018).
package org.convoke.certificate.alumni;
