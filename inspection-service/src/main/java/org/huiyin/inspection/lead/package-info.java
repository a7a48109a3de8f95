/** Lead ledgers 问题线索台账: counts only, no lead's content, no names. */
@NullMarked
package org.huiyin.inspection.lead;

import org.jspecify.annotations.NullMarked;
