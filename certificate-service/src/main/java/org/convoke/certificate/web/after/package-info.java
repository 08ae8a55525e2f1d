/// What is asked for once projects are over: bundles of certificates, alumni, evaluations and figures.
package org.convoke.certificate.web.after;
