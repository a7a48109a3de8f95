/** Bodies of the actions that several kinds of items have. */
@NullMarked
package org.huiyin.tracking.body;

import org.jspecify.annotations.NullMarked;
