/** Systems that a test puts together itself of packaged applications: with TLS, in any order, with several replicas. */
@NullMarked
package org.huiyin.system.assembled;

import org.jspecify.annotations.NullMarked;
