/** Callbacks 回访: what petitioners say of the handling once they have the reply. */
@NullMarked
package org.huiyin.petition.callback;

import org.jspecify.annotations.NullMarked;
