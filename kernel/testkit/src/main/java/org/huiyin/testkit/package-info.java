/** For tests: real PostgreSQL and Kafka, tokens, a directory, and the contracts that every service must pass. */
@NullMarked
package org.huiyin.testkit;

import org.jspecify.annotations.NullMarked;
