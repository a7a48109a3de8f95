/** Limits as callers meet them. */
@NullMarked
package org.huiyin.gateway.limit;

import org.jspecify.annotations.NullMarked;
