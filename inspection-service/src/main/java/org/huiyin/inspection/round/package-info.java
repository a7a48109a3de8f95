/** Inspection rounds 巡察轮次 with their groups and targets. */
@NullMarked
package org.huiyin.inspection.round;

import org.jspecify.annotations.NullMarked;
