/** What a file is, by its bytes and not by its name. */
@NullMarked
package org.huiyin.evidence.content;

import org.jspecify.annotations.NullMarked;
