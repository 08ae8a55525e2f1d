/// Selection: the Secretariat decides who takes part, who waits and who does not (R069 to R082, R109 to R113).
///
/// A **round** is the selection of one project. It opens when the project is notified, gathers a **candidate** for
/// every nomination, and may be decided once the nomination window has closed. Officers **rule** on criteria that the
/// data leave open (`eligibility`), ask for a **proposal** of a group (`proposal` computes it, `group` keeps it) and
/// decide, with a reason for every departure from it. Decisions are silent: until the **announcement** they can be
/// replaced and nobody hears of them; where the policy asks for it a second officer has to agree. The announcement
/// tells
/// everybody at once and for good, in digital projects with programme and speakers (R024). `report` tells afterwards
/// how
/// it went. Afterwards a participant may **withdraw**, and the best **alternate** takes the vacated seat. Where the
/// policy offers seats, whoever has one is asked for an answer (`offer`), and only alternates who can still make it
/// move
/// up, at once or when an officer agrees. `travel` follows how far participants are ready to set off.
///
/// ```
/// round      OPEN ──window closed──▶ DECIDING ──announcement──▶ ANNOUNCED
///
/// candidate  NOMINATED ─┬▶ PROPOSED_PARTICIPANT ──announcement──▶ SELECTED ──▶ WITHDRAWN
///                       │                                            ▲ promotion
///                       ├▶ PROPOSED_ALTERNATE ────announcement──▶ ALTERNATE
///                       ├─────────────────────────announcement──▶ NOT_SELECTED
///                       └▶ RECALLED by the NPO, also from the proposed standings and from ALTERNATE
///
///            SELECTED ──▶ VACATED, when the offer came to nothing
///            ALTERNATE ──▶ PROMOTION_PROPOSED ──▶ SELECTED, or ALTERNATE again
///            ALTERNATE ──▶ RELEASED, when the project has started
/// ```
///
/// Whoever was proposed and is recalled or returned to the NPO **overtakes** the decisions: they must be made again
/// before anything is announced.
///
/// What it does not do: it takes no nominations and checks no documents (nomination), keeps no attendance
/// (certificate), writes no mail (notification). It never decides by itself; the only automatic act is the promotion
/// along the list that the officer approved (ADR 0030, 0098).
package org.convoke.selection;
