package org.huiyin.demo.story;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One item and what happened to it. Instants strictly increase; what would lie after the clock never happened. */
public final class Story {
    /** Asia/Shanghai has had no daylight saving time since 1991. */
    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private final String key;
    private final LocalDateTime begin;
    private final Actor author;
    private final Map<String, Object> item;
    private final LocalDateTime until;
    private final List<DatedAction> actions = new ArrayList<>();
    private LocalDateTime last;
    private boolean cut;

    /** @param until nothing is told from this moment on, Shanghai time */
    public Story(String key, LocalDateTime begin, Actor author, Map<String, Object> item, LocalDateTime until) {
        this.key = key;
        this.begin = begin;
        this.author = author;
        this.item = item;
        this.until = until;
        this.last = begin;
    }

    /** Adds an action at that moment, or one minute after the one before if that is later. */
    public Story then(String action, LocalDateTime at, Actor actor, Map<String, Object> body) {
        LocalDateTime moment = at.isAfter(last) ? at : last.plusMinutes(1);
        cut = cut || !moment.isBefore(until);
        if (!cut) {
            actions.add(new DatedAction(action, moment.atOffset(ZONE), actor, body));
        }
        last = moment;
        return this;
    }

    /** The moment of the newest action, also of one that was left out. */
    public LocalDateTime last() {
        return last;
    }

    public ImportLine line() {
        return new ImportLine(key, begin.atOffset(ZONE), author, item, List.copyOf(actions));
    }
}
