/** The import files of the local demo system. */
@NullMarked
package org.huiyin.demo;

import org.jspecify.annotations.NullMarked;
