/** The petition line from inside and outside. */
@NullMarked
package org.huiyin.petition;

import org.jspecify.annotations.NullMarked;
