/** Merging 并案: petitions about the same matter follow one of them, and each goes on to count. */
@NullMarked
package org.huiyin.petition.merging;

import org.jspecify.annotations.NullMarked;
