package org.convoke.selection.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.printing.Paper;

/// Puts a fair-process report on paper, as it stands now.
@ApplicationScoped
public class ReportPrinter {

    private final Template page;

    ReportPrinter(@Location("print/fair-process.html") Template page) {
        this.page = page;
    }

    public byte[] print(ReportSheet sheet) {
        var html = page.data("sheet", sheet).render();
        return Paper.print(
                html, sheet.printedAt(), "fair-process-" + sheet.report().project());
    }
}
