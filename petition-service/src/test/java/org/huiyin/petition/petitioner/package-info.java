/** Tests of what is known of petitioners. */
@NullMarked
package org.huiyin.petition.petitioner;

import org.jspecify.annotations.NullMarked;
