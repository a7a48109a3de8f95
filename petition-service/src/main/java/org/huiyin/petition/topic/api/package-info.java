/** Hot topics over HTTP. */
@NullMarked
package org.huiyin.petition.topic.api;

import org.jspecify.annotations.NullMarked;
