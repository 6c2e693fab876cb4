/** What the door refuses, said once as RFC 9457 problems in Vietnamese and English. */
@NullMarked
package vn.kecan.gateway.problem;

import org.jspecify.annotations.NullMarked;
