/** How a finding is rectified 整改: plan, measures, long-term keeping, and what of it may be published. */
@NullMarked
package org.huiyin.inspection.rectification;

import org.jspecify.annotations.NullMarked;
