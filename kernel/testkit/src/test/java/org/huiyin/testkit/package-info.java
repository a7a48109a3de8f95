/** The testkit against the real programs that it starts. */
@NullMarked
package org.huiyin.testkit;

import org.jspecify.annotations.NullMarked;
