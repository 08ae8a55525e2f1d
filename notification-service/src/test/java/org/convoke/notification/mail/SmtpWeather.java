package org.convoke.notification.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the gate before the mail server does to conversations, and what it has done. Kept in the system properties,
/// because tests and their resources live in different class loaders.
final class SmtpWeather {

    static final String SELECTOR = "test";
    static final String DOMAIN = "convoke.local";
    static final String MAY_ARRIVE_TWICE = "test-may-arrive-twice";
    /// A template whose mails somebody looks at first.
    static final String HELD = "test-announcement";

    enum Mode {
        OPEN,
        /// Nobody listens.
        DOWN,
        /// Once: the connection breaks before the message's final dot.
        CUT_BEFORE_DOT,
        /// Once: the server takes the message, but its answer is lost.
        CUT_BEFORE_ANSWER,
        /// The server says no to everything for good.
        REFUSE,
        /// About every third conversation has a fault, each kind as often as the next.
        STORM
    }

    /// Where a conversation goes wrong.
    enum Fault {
        CUT_AT_ONCE,
        CUT_AFTER_GREETING,
        CUT_AT_EHLO,
        CUT_AT_MAIL,
        CUT_AT_RCPT,
        CUT_IN_CONTENT,
        CUT_BEFORE_ANSWER,
        CUT_AFTER_ANSWER,
        SAY_421,
        SAY_451,
        SLOW
    }

    private static final String MODE = "convoke.test.smtp-gate";
    private static final String ARCHIVE = "convoke.test.archive-is-away";
    private static final String KEY = "convoke.test.dkim-key";
    private static final String FAULTS = "convoke.test.smtp-faults";
    private static final String LOST_ANSWERS = "convoke.test.smtp-lost-answers";
    private static final Random SEED = new Random(7);

    private SmtpWeather() {}

    static void set(Mode mode) {
        System.setProperty(MODE, mode.name());
    }

    static Mode mode() {
        return Mode.valueOf(System.getProperty(MODE, Mode.OPEN.name()));
    }

    static void archiveIsAway(boolean away) {
        System.setProperty(ARCHIVE, Boolean.toString(away));
    }

    static boolean archiveIsAway() {
        return Boolean.getBoolean(ARCHIVE);
    }

    static void publish(String publicKey) {
        System.setProperty(KEY, publicKey);
    }

    /// Base64, as in a DNS record (RFC 6376).
    static String publicKey() {
        return System.getProperty(KEY);
    }

    /// @return null for none
    static synchronized Fault draw() {
        var faults = Fault.values();
        var drawn = SEED.nextInt(3 * faults.length);
        if (drawn >= faults.length) {
            return null;
        }
        list(FAULTS).add(faults[drawn].name());
        return faults[drawn];
    }

    /// How often each fault struck.
    static Map<Fault, Integer> struck() {
        var count = new EnumMap<Fault, Integer>(Fault.class);
        list(FAULTS).forEach(name -> count.merge(Fault.valueOf(name), 1, Integer::sum));
        return count;
    }

    /// Message-IDs that the server took without the sender hearing of it, once for each time.
    static List<String> lostAnswers() {
        return new ArrayList<>(list(LOST_ANSWERS));
    }

    static void lostAnswer(String messageId) {
        list(LOST_ANSWERS).add(messageId);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(String name) {
        var all = (Map<Object, Object>) System.getProperties();
        return (List<String>) all.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<String>());
    }
}
