/** The rules of the code that neither the compiler nor Maven sees. */
@NullMarked
package org.huiyin.testkit.architecture;

import org.jspecify.annotations.NullMarked;
