/** Tasks from outside. */
@NullMarked
package org.huiyin.task;

import org.jspecify.annotations.NullMarked;
