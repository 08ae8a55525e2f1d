/// The fair-process report of a project: who could see, years later, that seats were given out by rules and reasons?
///
/// It is read from what is kept and adds nothing: seats by country, how long each step took, every act by which people
/// left what data or proposal said, with its reason and actor, how alike the group is that was proposed and the one
/// that
/// was decided, and what became of late and incomplete nominations. The same report is JSON, page and PDF (ADR 94).
package org.convoke.selection.report;
