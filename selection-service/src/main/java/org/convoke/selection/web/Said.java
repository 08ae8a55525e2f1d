package org.convoke.selection.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;

/// A reason and words as they were typed; a browser sends each line break as two characters.
public record Said(Optional<WithdrawalReason> reason, String words) {

    static final int LONGEST = 2000;

    static final Said NOTHING = new Said(Optional.empty(), "");

    static Said of(String reason, String words) {
        var chosen = Stream.of(WithdrawalReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
        var typed = Optional.ofNullable(words).orElse("");
        return new Said(chosen, typed.replace("\r\n", "\n").strip());
    }

    Optional<String> given() {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    boolean tooLong() {
        return words.length() > LONGEST;
    }

    public boolean chose(String name) {
        return reason.map(Enum::name).filter(name::equals).isPresent();
    }
}
