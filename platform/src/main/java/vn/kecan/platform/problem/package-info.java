/** Every refusal becomes one RFC 9457 problem, said in Vietnamese or English. */
@NullMarked
package vn.kecan.platform.problem;

import org.jspecify.annotations.NullMarked;
