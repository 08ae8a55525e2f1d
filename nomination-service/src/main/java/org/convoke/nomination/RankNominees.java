package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.convoke.nomination.NominationRefused.CorrectionsClosed;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// An NPO puts all its nominees of a project into an order of preference, until the closing date (R045).
@ApplicationScoped
public class RankNominees {

    /// @param ifMatch the entity tag of the list that was read
    /// @param nominations best first
    public record Order(String ifMatch, List<UUID> nominations) {}

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final EndorsementRules rules;
    private final RankOrders orders;
    private final Clock clock;

    RankNominees(
            ProjectNotifications projects,
            Nominations nominations,
            EndorsementRules rules,
            RankOrders orders,
            Clock clock) {
        this.projects = projects;
        this.nominations = nominations;
        this.rules = rules;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    public CountryList rank(String code, Speaker speaker, Order order) {
        var project = projects.lock(code);
        var notice = project.notice();
        rules.requireMandate(code, speaker);
        var list = nominations.nominees(code, speaker.country());
        EntityTag.require(order.ifMatch(), list.version());
        Step.RANK.require(project);
        if (clock.instant().isAfter(notice.closesAt())) {
            throw Refusal.because(new CorrectionsClosed(notice.closesAt(), notice.zone()));
        }
        list.arrange(order.nominations(), notice.policy().rankRequired());
        orders.keep(code, speaker.country(), speaker.id());
        return nominations.nominees(code, speaker.country());
    }
}
