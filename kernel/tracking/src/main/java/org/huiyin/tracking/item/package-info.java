/** The work item: its facts, cycles and deadline, and what it adds to the counts. */
@NullMarked
package org.huiyin.tracking.item;

import org.jspecify.annotations.NullMarked;
