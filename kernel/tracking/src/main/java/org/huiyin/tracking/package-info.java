/** The Shared Kernel of the three services: everything a matter has because somebody owes it by a date. */
@NullMarked
package org.huiyin.tracking;

import org.jspecify.annotations.NullMarked;
