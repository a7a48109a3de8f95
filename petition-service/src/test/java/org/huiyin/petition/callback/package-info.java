/** What callbacks do to facts. */
@NullMarked
package org.huiyin.petition.callback;

import org.jspecify.annotations.NullMarked;
