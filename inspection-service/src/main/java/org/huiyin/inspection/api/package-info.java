/** What the inspection service answers about itself. */
@NullMarked
package org.huiyin.inspection.api;

import org.jspecify.annotations.NullMarked;
