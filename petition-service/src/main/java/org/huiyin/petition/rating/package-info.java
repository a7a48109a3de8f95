/** Ratings of counter service 好差评, and the petitions that follow bad ones up. */
@NullMarked
package org.huiyin.petition.rating;

import org.jspecify.annotations.NullMarked;
