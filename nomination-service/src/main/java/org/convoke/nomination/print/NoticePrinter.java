package org.convoke.nomination.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.printing.Paper;

/// Puts a notification on paper, as it stands now.
@ApplicationScoped
public class NoticePrinter {

    private final Template page;
    private final Clock clock;

    NoticePrinter(@Location("print/notification.html") Template page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    public byte[] print(NoticeSheet sheet) {
        var html = page.data("sheet", sheet).render();
        return Paper.print(html, clock.instant(), sheet.code() + "-" + sheet.issue());
    }
}
