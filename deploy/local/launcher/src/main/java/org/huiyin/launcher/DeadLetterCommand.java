package org.huiyin.launcher;

import java.util.List;

/** Shows the dead letters, and sends those that people name back to where they stood. */
record DeadLetterCommand(DeadLetterTopic topic, Terminal terminal) {
    /** @return always true */
    boolean list() {
        List<DeadLetter> letters = topic.open();
        letters.forEach(letter -> terminal.say(
                "dead.letter",
                Long.toString(letter.number()),
                letter.since(),
                letter.reader(),
                letter.origin() + "@" + letter.originOffset(),
                letter.reason()));
        terminal.say("dead.letters", letters.size());
        return true;
    }

    /** @return whether there was a letter for each number */
    boolean replay(List<String> numbers) {
        if (numbers.isEmpty()) {
            throw new LauncherException("dead.letters.usage");
        }
        boolean all = true;
        for (String number : numbers) {
            all &= replay(number, number(number));
        }
        return all;
    }

    private boolean replay(String name, long number) {
        for (DeadLetter letter : topic.open()) {
            if (letter.number() == number) {
                String key = switch (topic.replay(letter)) {
                    case SENT -> "dead.letter.sent";
                    case OVERTAKEN -> "dead.letter.overtaken";
                };
                terminal.say(key, name, letter.origin().toString());
                return true;
            }
        }
        terminal.say("dead.letter.unknown", name);
        return false;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new LauncherException("dead.letters.usage");
        }
    }
}
