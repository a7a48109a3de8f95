/** Rounds over HTTP. */
@NullMarked
package org.huiyin.inspection.round.api;

import org.jspecify.annotations.NullMarked;
