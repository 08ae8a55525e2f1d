/// What a notification asks of nominees (R033 to R042), where they fall short of it, and what their NPO says to that.
/// Nobody is judged here; selection does that.
package org.convoke.nomination.criteria;
