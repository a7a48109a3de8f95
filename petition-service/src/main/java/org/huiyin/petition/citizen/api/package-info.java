/** Petitioners over HTTP, without a token. */
@NullMarked
package org.huiyin.petition.citizen.api;

import org.jspecify.annotations.NullMarked;
