/// A project notification to be read by people: one text, on the screen and on paper.
package org.convoke.nomination.print;
