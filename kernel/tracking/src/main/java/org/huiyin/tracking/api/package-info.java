/** How work items look over HTTP, the same in every service. */
@NullMarked
package org.huiyin.tracking.api;

import org.jspecify.annotations.NullMarked;
