/// People are put forward.
///
/// The Secretariat notifies the member countries of a project; their National Productivity Organizations nominate and
/// endorse candidates before a closing date. This context owns project notifications, NPOs with their officers and
/// systems, and nominations. It does not judge anybody: who takes part is decided by selection, which tells the outcome
/// back. Words: *notification*, *nomination*, *endorsement*, *rank* (an NPO's order of preference), *provisional*
/// (government approval is to follow), *form* (what an NPO writes, before anybody endorses it).
///
/// The NPO endorses and recalls, the Secretariat returns; the rest is what selection tells:
///
/// ```
/// DRAFT ──▶ SUBMITTED, RECALLED
/// SUBMITTED ──▶ RETURNED, RECALLED, SELECTED, ALTERNATE, NOT_SELECTED
/// RETURNED ──▶ SUBMITTED, RECALLED, SELECTED, ALTERNATE, NOT_SELECTED
/// SELECTED ──▶ WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW
/// ALTERNATE ──▶ SELECTED, RELEASED
/// ```
package org.convoke.nomination;
