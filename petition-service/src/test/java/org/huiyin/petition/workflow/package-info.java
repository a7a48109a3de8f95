/** Workflows of the district's documents, each walked once. */
@NullMarked
package org.huiyin.petition.workflow;

import org.jspecify.annotations.NullMarked;
