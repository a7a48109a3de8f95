/** Turns item events into absolute partial counts, exactly once: the stream side of every indicator. */
@NullMarked
package org.huiyin.gateway.topology;

import org.jspecify.annotations.NullMarked;
