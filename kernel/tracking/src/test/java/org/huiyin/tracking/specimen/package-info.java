/** A small line of work on which the kernel is tested. */
@NullMarked
package org.huiyin.tracking.specimen;

import org.jspecify.annotations.NullMarked;
