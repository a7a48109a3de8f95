/** What petitioners see and say without an account: by the petition's number and the code they got at registration. */
@NullMarked
package org.huiyin.petition.citizen;

import org.jspecify.annotations.NullMarked;
