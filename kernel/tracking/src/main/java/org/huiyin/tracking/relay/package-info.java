/** Sends journaled events and markers to Kafka, at least once and in order per item. */
@NullMarked
package org.huiyin.tracking.relay;

import org.jspecify.annotations.NullMarked;
