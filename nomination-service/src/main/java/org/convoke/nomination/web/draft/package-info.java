/// The form of a nomination, filled in leaf by leaf; what is written is kept as a draft until an officer endorses it.
package org.convoke.nomination.web.draft;
