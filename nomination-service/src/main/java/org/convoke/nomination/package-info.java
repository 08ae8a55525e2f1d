/// People are put forward.
///
/// The Secretariat notifies the member countries of a project; their National Productivity Organizations nominate and
/// endorse candidates before a closing date. This context owns project notifications, NPOs with their officers and
/// systems, and nominations. It does not judge anybody: who takes part is decided by selection, which tells the outcome
/// back. Words: *notification*, *nomination*, *endorsement*, *rank* (an NPO's order of preference), *provisional*
/// (government approval is to follow), *form* (what an NPO writes, before anybody endorses it).
///
/// ```
/// DRAFT ──endorsement──▶ SUBMITTED ◀──endorsement── RETURNED
///                            └───────── return ────────▲
/// DRAFT, SUBMITTED, RETURNED ──recall──▶ RECALLED
/// SUBMITTED, RETURNED ──announcement──▶ SELECTED, ALTERNATE or NOT_SELECTED
/// ALTERNATE ──promotion──▶ SELECTED ──▶ WITHDRAWN
/// ```
package org.convoke.nomination;
