/** The local PostgreSQL and broker against the real programs. */
@NullMarked
package org.huiyin.platform;

import org.jspecify.annotations.NullMarked;
