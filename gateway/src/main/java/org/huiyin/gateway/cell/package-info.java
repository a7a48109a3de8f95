/** What is counted together: views, their cells, and how cells and the state of a partition stand on the cells topic. */
@NullMarked
package org.huiyin.gateway.cell;

import org.jspecify.annotations.NullMarked;
