/** What production provides, on one machine without Docker: real PostgreSQL, a real Kafka broker, keys and tokens. */
@NullMarked
package org.huiyin.platform;

import org.jspecify.annotations.NullMarked;
