/** Reviews from inside. */
@NullMarked
package org.huiyin.petition.review;

import org.jspecify.annotations.NullMarked;
