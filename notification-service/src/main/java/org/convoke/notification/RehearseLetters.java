package org.convoke.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.EventCodec;
import org.convoke.notification.digest.Reader;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.preference.Wishes;
import org.convoke.notification.template.WriteLetter;

/// The letters that would be written if this happened now, in the words and the language of today. They are written
/// indeed, to nobody, and everything is rolled back.
@ApplicationScoped
public class RehearseLetters {

    private final EventCodec codec;
    private final KnownProjects projects;
    private final KnownNominees nominees;
    private final RespectWishes wishes;
    private final WriteLetter letters;
    private final Mails mails;
    private final TransactionSynchronizationRegistry transaction;

    RehearseLetters(
            EventCodec codec,
            KnownProjects projects,
            KnownNominees nominees,
            RespectWishes wishes,
            WriteLetter letters,
            Mails mails,
            TransactionSynchronizationRegistry transaction) {
        this.codec = codec;
        this.projects = projects;
        this.nominees = nominees;
        this.wishes = wishes;
        this.letters = letters;
        this.mails = mails;
        this.transaction = transaction;
    }

    /// @param held whether it would wait until somebody releases it
    public record Rehearsed(Recipient recipient, Letter letter, boolean held) {}

    /// @param told events of selection, each as its type and its JSON
    /// @throws IllegalArgumentException when one is none
    @Transactional
    public List<Rehearsed> rehearse(List<String> told) {
        var written = told.stream().map(this::event).flatMap(this::letters).toList();
        transaction.setRollbackOnly();
        return written;
    }

    private ConvokeEvent event(String told) {
        var words = told.split(" ", 2);
        var type = Context.SELECTION
                .event(words[0])
                .orElseThrow(() -> new IllegalArgumentException(words[0] + " is no event of selection"));
        return codec.read(words.length > 1 ? words[1] : "", type);
    }

    private Stream<Rehearsed> letters(ConvokeEvent event) {
        var project = projects.of(event);
        nominees.learn(event);
        var people = nominees.of(project.code());
        return wishes.respect(new Notices(project, people).about(event), event).stream()
                .map(notice -> letter(new Occasion(notice, event, project, people)));
    }

    private Rehearsed letter(Occasion occasion) {
        var wanted = wishes.reader(occasion).map(Reader::wishes).orElse(Wishes.DEFAULT);
        var notice = occasion.notice();
        return new Rehearsed(
                notice.recipient(), letters.write(occasion, wanted.language()), mails.isHeld(notice.template()));
    }
}
