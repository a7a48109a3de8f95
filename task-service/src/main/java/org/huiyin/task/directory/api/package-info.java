/** The directory over HTTP. */
@NullMarked
package org.huiyin.task.directory.api;

import org.jspecify.annotations.NullMarked;
