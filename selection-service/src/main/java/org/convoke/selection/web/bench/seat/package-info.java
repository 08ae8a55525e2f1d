/// After the announcement: answers, withdrawals, free seats and who gets them, and readiness to travel (R075 to R112).
package org.convoke.selection.web.bench.seat;
