/// Many nominations at once: a batch that a program sends, the Excel form that a person fills in, and lists of all
/// nominations that stream out. A batch is taken as a whole or not at all, and every row says what is wrong with it.
package org.convoke.nomination.bulk;
