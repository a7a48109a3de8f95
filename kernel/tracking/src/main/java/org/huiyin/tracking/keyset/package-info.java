/** Keys that an operator gives by configuration, as keysets of Tink. */
@NullMarked
package org.huiyin.tracking.keyset;

import org.jspecify.annotations.NullMarked;
