/// What the platform puts on paper: one way to print a page as PDF, and the words for dates and countries on it.
package org.convoke.printing;
