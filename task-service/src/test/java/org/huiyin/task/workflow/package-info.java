/** The workflows of the district's documents, each walked once in the documents' terms. */
@NullMarked
package org.huiyin.task.workflow;

import org.jspecify.annotations.NullMarked;
