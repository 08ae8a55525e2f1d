/// The portfolio on a page, as a file and as a report to print.
package org.convoke.nomination.web.portfolio;
