/** Sessions of the page: a token in a cookie that no script can read, and a companion that writes must carry. */
@NullMarked
package org.huiyin.gateway.session;

import org.jspecify.annotations.NullMarked;
