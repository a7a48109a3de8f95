/** Findings over HTTP. */
@NullMarked
package org.huiyin.inspection.finding.api;

import org.jspecify.annotations.NullMarked;
