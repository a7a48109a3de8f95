/** What was handed in to prove that an item was done: files, by their content. */
@NullMarked
package org.huiyin.evidence;

import org.jspecify.annotations.NullMarked;
