/** Repeated petitions 重复件: the same petitioner with the same matter again, as a chain. */
@NullMarked
package org.huiyin.petition.repeat;

import org.jspecify.annotations.NullMarked;
