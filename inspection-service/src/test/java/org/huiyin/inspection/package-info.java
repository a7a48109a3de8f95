/** The inspection line from outside. */
@NullMarked
package org.huiyin.inspection;

import org.jspecify.annotations.NullMarked;
