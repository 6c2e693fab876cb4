/** How the cadre was judged: votes, rewards, disciplines, reviews, declarations. */
@NullMarked
package vn.kecan.personnel.conduct;

import org.jspecify.annotations.NullMarked;
