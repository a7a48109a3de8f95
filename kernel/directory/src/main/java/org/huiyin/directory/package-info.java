/** The read copy of units, categories and working days that every application keeps from the directory topic. */
@NullMarked
package org.huiyin.directory;

import org.jspecify.annotations.NullMarked;
