/** Repeated petitions over HTTP. */
@NullMarked
package org.huiyin.petition.repeat.api;

import org.jspecify.annotations.NullMarked;
