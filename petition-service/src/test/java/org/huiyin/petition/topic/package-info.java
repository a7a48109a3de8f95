/** Tests of the package of the same name. */
@NullMarked
package org.huiyin.petition.topic;

import org.jspecify.annotations.NullMarked;
