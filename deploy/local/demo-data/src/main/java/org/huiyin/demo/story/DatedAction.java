package org.huiyin.demo.story;

import java.time.OffsetDateTime;
import java.util.Map;

/** One action on an item, as an import file holds it. */
public record DatedAction(String action, OffsetDateTime at, Actor actor, Map<String, Object> body) {}
