/** The one-command local system: what {@code ./huiyin} does. */
@NullMarked
package org.huiyin.launcher;

import org.jspecify.annotations.NullMarked;
