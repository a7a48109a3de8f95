/** Quantity ledgers 任务量台账: how much of something a target has to do in a round, and did, e.g. patrols. */
@NullMarked
package org.huiyin.inspection.quantity;

import org.jspecify.annotations.NullMarked;
