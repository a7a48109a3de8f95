/** Figures that move: pushes what changed of an indicator to whoever has it on a screen. */
@NullMarked
package org.huiyin.gateway.stream;

import org.jspecify.annotations.NullMarked;
