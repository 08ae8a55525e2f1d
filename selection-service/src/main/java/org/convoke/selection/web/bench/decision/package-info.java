/// From a proposal to the announcement: a group is proposed, decided upon, agreed to and told (R069 to R074).
package org.convoke.selection.web.bench.decision;
