/** Lifecycles as data: which action leads from which state to which, and who may take it. */
@NullMarked
package org.huiyin.tracking.lifecycle;

import org.jspecify.annotations.NullMarked;
