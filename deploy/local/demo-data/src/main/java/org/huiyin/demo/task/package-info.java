/** Reform tasks, suggestions, proposals, and the tasks of the last days. */
@NullMarked
package org.huiyin.demo.task;

import org.jspecify.annotations.NullMarked;
