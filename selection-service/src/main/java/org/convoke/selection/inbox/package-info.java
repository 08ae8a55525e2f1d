/// What other contexts tell selection.
package org.convoke.selection.inbox;
