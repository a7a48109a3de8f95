/** Coverage targets over HTTP. */
@NullMarked
package org.huiyin.inspection.coverage.api;

import org.jspecify.annotations.NullMarked;
