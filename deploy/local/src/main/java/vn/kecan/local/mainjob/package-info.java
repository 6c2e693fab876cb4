/** The main job of the suite, told step by step with the real requests of its users. */
@NullMarked
package vn.kecan.local.mainjob;

import org.jspecify.annotations.NullMarked;
