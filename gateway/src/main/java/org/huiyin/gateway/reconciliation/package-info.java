/** Shows that the gateway counts what the services count: per marker the difference, which must be 0. */
@NullMarked
package org.huiyin.gateway.reconciliation;

import org.jspecify.annotations.NullMarked;
