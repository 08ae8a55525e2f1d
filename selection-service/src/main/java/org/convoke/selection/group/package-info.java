/// From a computed group to a decided one: what officers asked of a proposal, what came out, and where and why people
/// left it (R069 to R072, R079 to R081).
///
/// An officer adds a [Wish] to the project's policy: who is kept in or left out, who is admitted, each with a reason.
/// [Contest] puts candidates, policy and wish into the solver's terms; a [KeptProposal] keeps all that went in and came
/// out. Decisions may depart from it: [Weighing] tells beforehand what that does to each objective, and a
/// [KeptDecision]
/// keeps both figures, the departures and their [Grounds]. Nothing that is kept ever changes; the fair-process report
/// is read from it (ADR 92).
package org.convoke.selection.group;
