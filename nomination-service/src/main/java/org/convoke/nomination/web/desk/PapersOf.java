package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import org.convoke.nomination.dossier.DocumentChannels;
import org.convoke.nomination.dossier.FileState;
import org.convoke.nomination.dossier.PostalTask;
import org.convoke.nomination.dossier.PostalTasks;
import org.convoke.nomination.dossier.StoredFile;
import org.convoke.nomination.dossier.StoredFiles;
import org.convoke.nomination.web.screen.Words;

/// Puts the papers of a nomination into words.
@ApplicationScoped
class PapersOf {
    private static final int KILO = 1000;

    private final StoredFiles files;
    private final DocumentChannels channels;
    private final PostalTasks tasks;

    PapersOf(StoredFiles files, DocumentChannels channels, PostalTasks tasks) {
        this.files = files;
        this.channels = channels;
        this.tasks = tasks;
    }

    Papers nomination(UUID id, ZoneId zone) {
        return new Papers(
                files.of(id).stream().map(file -> file(file, zone)).toList(),
                channels.of(id).stream()
                        .map(sent -> new Papers.Sent(
                                Words.of(sent.document()),
                                Words.lower(sent.channel()),
                                Words.moment(sent.notedAt(), zone)))
                        .toList(),
                tasks.of(id).stream().map(task -> task(task, zone)).toList());
    }

    private static Papers.File file(StoredFile file, ZoneId zone) {
        return new Papers.File(
                file.id(),
                Words.of(file.kind()),
                file.name(),
                Math.ceilDiv(file.size(), KILO) + " kB",
                Words.moment(file.uploadedAt(), zone) + (file.isLate() ? ", late" : ""),
                state(file.state()),
                file.state() == FileState.CLEAN && !file.kind().isMedical());
    }

    private static String state(FileState state) {
        return switch (state) {
            case QUARANTINED -> "being checked for viruses";
            case CLEAN -> "checked";
            case INFECTED -> "infected and removed; send another one";
        };
    }

    private static Papers.Task task(PostalTask task, ZoneId zone) {
        var document = Words.lower(task.document());
        var what = switch (task.kind()) {
            case ORIGINALS_DUE -> "The original of the " + document;
            case PHOTO_BY_POST -> "A photograph with name and project code on its back";
        };
        return new Papers.Task(
                task.id(),
                what,
                Words.moment(task.openedAt(), zone),
                task.closedAt().map(at -> Words.moment(at, zone)));
    }
}
