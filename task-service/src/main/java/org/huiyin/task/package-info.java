/** Supervision tasks 督查事项, from their registration to their striking off. */
@NullMarked
package org.huiyin.task;

import org.jspecify.annotations.NullMarked;
