/** Deadlines from policies over natural days, working days, months and hours. */
@NullMarked
package org.huiyin.tracking.deadline;

import org.jspecify.annotations.NullMarked;
