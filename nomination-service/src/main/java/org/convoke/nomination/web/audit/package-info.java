/// The auditor's search over what was done, by whom and when.
package org.convoke.nomination.web.audit;
