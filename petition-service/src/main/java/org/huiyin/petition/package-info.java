/** The petition line 群众诉求: from a citizen's call or letter to the answer. */
@NullMarked
package org.huiyin.petition;

import org.jspecify.annotations.NullMarked;
