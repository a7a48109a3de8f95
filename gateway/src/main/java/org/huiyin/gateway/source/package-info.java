/** The services behind the gateway: where each is, what it owns, which topic its items are on. */
@NullMarked
package org.huiyin.gateway.source;

import org.jspecify.annotations.NullMarked;
