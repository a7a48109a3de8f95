/** Tasks over HTTP. */
@NullMarked
package org.huiyin.task.api;

import org.jspecify.annotations.NullMarked;
