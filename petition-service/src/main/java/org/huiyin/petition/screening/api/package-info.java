/** Reports of the search for disputes over HTTP. */
@NullMarked
package org.huiyin.petition.screening.api;

import org.jspecify.annotations.NullMarked;
