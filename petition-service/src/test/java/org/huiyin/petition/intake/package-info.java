/** Tests of the package of the same name. */
@NullMarked
package org.huiyin.petition.intake;

import org.jspecify.annotations.NullMarked;
