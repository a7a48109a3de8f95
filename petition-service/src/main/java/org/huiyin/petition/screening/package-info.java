/** Search for disputes 矛盾纠纷排查: every village and community reports for a period, also that it found none 零报告. */
@NullMarked
package org.huiyin.petition.screening;

import org.jspecify.annotations.NullMarked;
