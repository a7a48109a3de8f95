/** Indicators: definitions as data, the question of a caller, and the answer with everything that stands behind it. */
@NullMarked
package org.huiyin.gateway.indicator;

import org.jspecify.annotations.NullMarked;
