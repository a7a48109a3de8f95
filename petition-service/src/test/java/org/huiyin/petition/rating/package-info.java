/** Tests of the package of the same name. */
@NullMarked
package org.huiyin.petition.rating;

import org.jspecify.annotations.NullMarked;
