package org.huiyin.gateway.me;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every code with both of its names, by list, e.g. {@code facts}.
 *
 * @param complete false while a service that has codes of its own never answered
 */
public record CodesView(@JsonAnyGetter Map<String, List<Code>> lists, boolean complete) {
    public CodesView {
        lists = Map.copyOf(new TreeMap<>(lists));
    }

    /** A code with its Chinese and its English name. */
    public record Code(String code, String zh, String en) {}
}
