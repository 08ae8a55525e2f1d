/// What the pages of people who nominate have in common: our language in words, what was typed, and how a page is shown
/// again.
package org.convoke.nomination.web.screen;
