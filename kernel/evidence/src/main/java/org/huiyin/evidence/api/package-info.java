/** What resources need to serve the evidence of a line of work. */
@NullMarked
package org.huiyin.evidence.api;

import org.jspecify.annotations.NullMarked;
