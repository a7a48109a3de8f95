/** Tests of the package of the same name. */
@NullMarked
package org.huiyin.petition.screening;

import org.jspecify.annotations.NullMarked;
