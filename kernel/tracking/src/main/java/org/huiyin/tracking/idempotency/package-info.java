/** Answers kept for a day, so that a repeated request is answered and not repeated. */
@NullMarked
package org.huiyin.tracking.idempotency;

import org.jspecify.annotations.NullMarked;
