/** The hook before the store: a scanner for malicious software. */
@NullMarked
package org.huiyin.evidence.scan;

import org.jspecify.annotations.NullMarked;
