/// Letters: which font has them, and how they join and stack in scripts where they do.
package org.convoke.certificate.print.type;
