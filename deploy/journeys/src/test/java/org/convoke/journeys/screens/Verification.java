package org.convoke.journeys.screens;

import java.nio.file.Path;

/// Anybody who is shown a certificate checks it, by its number and by its file.
record Verification(Lobby lobby) {

    void check(Phone holder) {
        var anybody = lobby.anybody();
        anybody.awaits(holder.address(), "Download the PDF").look("my-certificate");
        var download = anybody.page()
                .waitForDownload(
                        () -> anybody.page().getByText("Download the PDF").click());
        var file = Path.of("target", "screens", "certificate.pdf");
        download.saveAs(file);
        var number = lobby.mailed(holder.person().email(), holder.code(), "/certificates/verify/");
        anybody.open("/certificates/verify")
                .look("verify")
                .form()
                .type("Certificate number", number.replaceFirst(".*/", ""));
        anybody.press("Check the number").reads("VALID").look("verified-by-number");
        anybody.open("/certificates/verify").form().attach("The PDF", file);
        anybody.press("Check the file").reads("VALID").look("verified-by-file");
    }
}
