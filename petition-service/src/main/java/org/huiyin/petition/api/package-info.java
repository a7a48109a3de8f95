/** Petitions over HTTP. */
@NullMarked
package org.huiyin.petition.api;

import org.jspecify.annotations.NullMarked;
