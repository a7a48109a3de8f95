/** Kills and pauses while people work: nothing acknowledged may be lost or counted twice. */
@NullMarked
package org.huiyin.system.faults;

import org.jspecify.annotations.NullMarked;
