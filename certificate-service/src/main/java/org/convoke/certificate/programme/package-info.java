/// What takes place when: every programme that was ever told, and the calendar that follows from them (R021 to R026).
package org.convoke.certificate.programme;
