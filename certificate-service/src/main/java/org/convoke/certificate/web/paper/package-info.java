/// Papers as participants hand them in, and as those see them who wait for them.
package org.convoke.certificate.web.paper;
