/// What people see at a desk.
package org.convoke.certificate.web.desk;
