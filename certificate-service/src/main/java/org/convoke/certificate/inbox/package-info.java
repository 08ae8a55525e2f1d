/// What certificates hear from other contexts.
package org.convoke.certificate.inbox;
