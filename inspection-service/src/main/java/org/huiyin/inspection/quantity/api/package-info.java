/** Quantity ledgers over HTTP. */
@NullMarked
package org.huiyin.inspection.quantity.api;

import org.jspecify.annotations.NullMarked;
