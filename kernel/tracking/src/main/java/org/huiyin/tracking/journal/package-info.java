/** The append-only journal: history, audit trail and outbox in one write. */
@NullMarked
package org.huiyin.tracking.journal;

import org.jspecify.annotations.NullMarked;
