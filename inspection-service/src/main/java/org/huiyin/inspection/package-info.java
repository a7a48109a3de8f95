/** The inspection line 巡察: rounds, findings, lead ledgers and coverage. */
@NullMarked
package org.huiyin.inspection;

import org.jspecify.annotations.NullMarked;
