/// Participants who say that the record of their attendance is wrong, and what they are answered.
package org.convoke.certificate.dispute;
