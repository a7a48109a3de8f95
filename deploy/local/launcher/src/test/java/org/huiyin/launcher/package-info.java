/** The launcher with real PostgreSQL and Kafka and stand-ins for the applications. */
@NullMarked
package org.huiyin.launcher;

import org.jspecify.annotations.NullMarked;
