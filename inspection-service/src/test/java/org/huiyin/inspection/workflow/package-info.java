/** Workflows of the district's documents, each walked once through the API. */
@NullMarked
package org.huiyin.inspection.workflow;

import org.jspecify.annotations.NullMarked;
