/** Lists and counts over fact intervals, now or at a past instant. */
@NullMarked
package org.huiyin.tracking.query;

import org.jspecify.annotations.NullMarked;
