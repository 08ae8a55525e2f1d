/// A page as PDF/A-2a and PDF/UA-1: fonts embedded, tagged for screen readers, readable in fifty years.
package org.convoke.certificate.print.pdf;
