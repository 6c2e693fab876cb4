/** What a reorganisation, considered or recorded, does to plans and slates: who has lost the post he was meant for. */
@NullMarked
package vn.kecan.planning.upkeep.reorganisation;

import org.jspecify.annotations.NullMarked;
