/** Reads the written files with eyes of its own: its tables are copied from the domain pages, not from the generator. */
@NullMarked
package org.huiyin.demo;

import org.jspecify.annotations.NullMarked;
