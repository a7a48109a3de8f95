/** What names people is erased when its time is up; that there was a matter, and what became of it, stays. */
@NullMarked
package org.huiyin.petition.erasure;

import org.jspecify.annotations.NullMarked;
