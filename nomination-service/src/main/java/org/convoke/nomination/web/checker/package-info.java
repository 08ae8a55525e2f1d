/// The medical checker's desk: which declarations have come, and what they say, read with a reason on record.
package org.convoke.nomination.web.checker;
