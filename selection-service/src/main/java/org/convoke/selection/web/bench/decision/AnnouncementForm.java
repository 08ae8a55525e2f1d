package org.convoke.selection.web.bench.decision;

import java.util.List;
import java.util.Optional;
import org.convoke.contracts.Programme;
import org.convoke.selection.Announcement;
import org.convoke.selection.web.bench.FormRefused;
import org.convoke.selection.web.bench.FormRefused.Missing;
import org.convoke.selection.web.bench.FormRefused.NotUnderstood;
import org.convoke.webkit.Refusal;

/// What is said with the names: speakers one in a line.
record AnnouncementForm(Fields fields) {

    private static final int LONGEST_LINK = 1000;
    private static final int LONGEST_SPEAKER = 300;
    private static final int MOST_SPEAKERS = 100;

    Announcement said() {
        var late = FormRefused.limited(fields.words("late"), "The reason for announcing late", Fields.LONGEST);
        return new Announcement(late, programme());
    }

    private Optional<Programme> programme() {
        var link = FormRefused.limited(fields.words("link"), "The link of the programme", LONGEST_LINK);
        link.filter(address -> !address.matches("https?://\\S+")).ifPresent(_ -> {
            throw Refusal.because(new NotUnderstood("The link of the programme"));
        });
        return link.map(address -> new Programme(address, speakers()));
    }

    private List<String> speakers() {
        var speakers =
                fields.words("speakers").orElse("").lines().map(String::strip).filter(line -> !line.isEmpty());
        var named = speakers.toList();
        if (named.isEmpty() || named.size() > MOST_SPEAKERS) {
            throw Refusal.because(new Missing("The list of 1 to %d speakers".formatted(MOST_SPEAKERS)));
        }
        named.forEach(name -> FormRefused.limited(Optional.of(name), "A speaker", LONGEST_SPEAKER));
        return named;
    }
}
