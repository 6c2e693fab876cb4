/** Slates: the candidates for a committee or a post, judged one by one and as a list. */
@NullMarked
package vn.kecan.planning.slate;

import org.jspecify.annotations.NullMarked;
