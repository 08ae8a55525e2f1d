/// Desks at the venue: phones that fill in the sheet of a project without an account, for a limited time.
package org.convoke.certificate.desk;
