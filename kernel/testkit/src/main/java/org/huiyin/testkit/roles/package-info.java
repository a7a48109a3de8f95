/** Who may do what, as one table that the services are tested against. */
@NullMarked
package org.huiyin.testkit.roles;

import org.jspecify.annotations.NullMarked;
