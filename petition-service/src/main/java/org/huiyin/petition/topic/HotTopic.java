package org.huiyin.petition.topic;

import org.huiyin.event.DirectoryRecord.Category;

/** A category whose count, with everything below it, stands out. */
public record HotTopic(Category category, Surprise surprise) {}
