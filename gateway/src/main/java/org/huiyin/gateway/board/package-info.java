/** Every replica's copy of all cells, in memory: it answers for all sources and says how far each of them is. */
@NullMarked
package org.huiyin.gateway.board;

import org.jspecify.annotations.NullMarked;
