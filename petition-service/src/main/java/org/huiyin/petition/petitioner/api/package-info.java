/** Petitioners' data over HTTP. */
@NullMarked
package org.huiyin.petition.petitioner.api;

import org.jspecify.annotations.NullMarked;
