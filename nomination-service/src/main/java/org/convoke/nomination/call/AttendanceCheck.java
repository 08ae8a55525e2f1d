package org.convoke.nomination.call;

import org.convoke.contracts.Policy;
import org.convoke.nomination.call.CallRefused.BadPolicy;
import org.convoke.webkit.Refusal;

/// Whether attendance can be counted by a policy (R119).
final class AttendanceCheck {

    private static final int ALL = 100;

    private AttendanceCheck() {}

    static void require(Policy policy) {
        require(policy.attendanceGraceMinutes() >= 0, "attendanceGraceMinutes is negative");
        var percent = policy.attendancePercent().orElse(ALL);
        require(percent >= 1 && percent <= ALL, "attendancePercent lies between 1 and " + ALL);
    }

    private static void require(boolean truth, String problem) {
        if (!truth) {
            throw Refusal.because(new BadPolicy(problem + "."));
        }
    }
}
