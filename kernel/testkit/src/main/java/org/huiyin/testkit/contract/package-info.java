/** What every service that tracks items must do, as tests that each of them runs against itself. */
@NullMarked
package org.huiyin.testkit.contract;

import org.jspecify.annotations.NullMarked;
