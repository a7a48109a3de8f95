/** What a caller needs to know before anything else: who one is, and what the codes are called. */
@NullMarked
package org.huiyin.gateway.me;

import org.jspecify.annotations.NullMarked;
