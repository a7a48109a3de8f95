/** What stands behind the gateway in its tests. */
@NullMarked
package org.huiyin.gateway.behind;

import org.jspecify.annotations.NullMarked;
