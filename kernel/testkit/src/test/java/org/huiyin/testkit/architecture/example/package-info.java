/** Classes that break one rule each, and one that breaks none. */
@NullMarked
package org.huiyin.testkit.architecture.example;

import org.jspecify.annotations.NullMarked;
