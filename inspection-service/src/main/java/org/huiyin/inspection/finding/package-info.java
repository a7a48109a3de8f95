/** Findings 问题 and their rectification. */
@NullMarked
package org.huiyin.inspection.finding;

import org.jspecify.annotations.NullMarked;
