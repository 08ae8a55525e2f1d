/// Which group? The best one under the project's objectives, proven and explained; people decide (R069, R070).
///
/// An [Instance] says who stands for a seat and what the project asks of the group. The [Solver] answers with a
/// [Proposal], proven to be the best or with the proven gap, or says in words why no group is possible. An
/// [Explanation] tells for one person what it would take, [Tradeoff] what the objectives cost each other, and
/// [Replacement] who could take a vacated seat. [Instance#measure] holds any other group against the same objectives.
///
/// How it works: the deviation of a group from its **typical profile** is smallest at the group's own medians, so the
/// search goes over profiles instead of groups. For one profile every person has a fixed deviation, and taking the
/// cheapest person that the bounds allow, again and again, is exactly optimal ([Greedy]). For a whole [Box] of profiles
/// the same choice with the distance to the box is a lower bound, so most profiles are never looked at ([Search]).
/// All sums are whole numbers, compared one objective after the other: nothing is rounded and nothing depends on
/// the order of the input (ADR 0090, 0091).
package org.convoke.selection.proposal;
