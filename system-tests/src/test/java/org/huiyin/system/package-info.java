/** The packaged applications from outside: real PostgreSQL, real Kafka, a real browser. */
@NullMarked
package org.huiyin.system;

import org.jspecify.annotations.NullMarked;
