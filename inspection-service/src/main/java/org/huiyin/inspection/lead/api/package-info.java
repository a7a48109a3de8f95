/** Lead ledgers over HTTP. */
@NullMarked
package org.huiyin.inspection.lead.api;

import org.jspecify.annotations.NullMarked;
