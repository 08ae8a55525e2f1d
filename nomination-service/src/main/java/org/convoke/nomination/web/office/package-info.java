/// The office of an NPO: who acts for it, under which delegations, and which programs submit for it (R047, R049).
package org.convoke.nomination.web.office;
