/** What keeps plans up: yearly reviews, removals the law asks for, and posts that a reorganisation has ended. */
@NullMarked
package vn.kecan.planning.upkeep;

import org.jspecify.annotations.NullMarked;
