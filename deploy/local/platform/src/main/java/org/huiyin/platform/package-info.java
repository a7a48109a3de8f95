/** Real PostgreSQL and a real Kafka broker on one machine, without Docker, for tests and for the local system. */
@NullMarked
package org.huiyin.platform;

import org.jspecify.annotations.NullMarked;
