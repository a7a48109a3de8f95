/** The directory this service owns: read from its files and published to all applications. */
@NullMarked
package org.huiyin.task.directory;

import org.jspecify.annotations.NullMarked;
