/** Tests of petitioners' own access. */
@NullMarked
package org.huiyin.petition.citizen;

import org.jspecify.annotations.NullMarked;
