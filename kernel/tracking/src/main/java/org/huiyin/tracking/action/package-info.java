/** Use cases that every item has: registration, actions, imports, sweeps. */
@NullMarked
package org.huiyin.tracking.action;

import org.jspecify.annotations.NullMarked;
