package org.huiyin.tracking.body;

import org.huiyin.tracking.item.ActionBody;

/** An action that needs no word: {@code {}}. */
public record Empty() implements ActionBody {}
