/** The rounds, findings, ledgers and coverage targets of the seventh term. */
@NullMarked
package org.huiyin.demo.inspection;

import org.jspecify.annotations.NullMarked;
