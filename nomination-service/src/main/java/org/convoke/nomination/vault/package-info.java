/// Personal content at rest: encrypted with a key of the person's own, which can be destroyed.
package org.convoke.nomination.vault;
