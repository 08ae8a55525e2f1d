/// Seats that wait for an answer, where the project's policy asks for one (Q9, ADR 97).
///
/// An **offer** is made for every seat that the announcement or a promotion gives. The person answers through a
/// personal
/// link, or the NPO for them, until the offer expires. Accepting means making the **declarations** that the project
/// asks for (R104 to R108). Who has accepted and cannot come **reports** that, and the NPO **transmits** it (R109 to
/// R111).
///
/// ```
/// OFFERED ─┬▶ ACCEPTED ─┬▶ WITHDRAWAL_REPORTED ─┬▶ WITHDRAWN
///          │            └───────────────────────┴▶ WITHDRAWN, NO_SHOW or DISQUALIFIED
///          ├▶ DECLINED, or EXPIRED without an answer
///          └▶ WITHDRAWN by the NPO, or DISQUALIFIED
/// ```
package org.convoke.selection.offer;
