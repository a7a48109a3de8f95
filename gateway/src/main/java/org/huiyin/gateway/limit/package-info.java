/** How much a caller may ask for, before anything else looks at the request. */
@NullMarked
package org.huiyin.gateway.limit;

import org.jspecify.annotations.NullMarked;
