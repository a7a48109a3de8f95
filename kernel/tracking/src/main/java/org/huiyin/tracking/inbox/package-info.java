/** What other services say of their items: taken once each, whatever is repeated, late or away. */
@NullMarked
package org.huiyin.tracking.inbox;

import org.jspecify.annotations.NullMarked;
