/** Service ratings over HTTP. */
@NullMarked
package org.huiyin.petition.rating.api;

import org.jspecify.annotations.NullMarked;
